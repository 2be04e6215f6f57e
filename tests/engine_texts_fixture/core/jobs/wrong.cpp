void right()
{
    throw Error(ErrorCode::Refused, Engine::tr("Nothing was changed."), Engine::tr("Try again."));
    statement(u"SELECT 1 FROM backup"_s);
    writeLog(u"Cannot tidy up %1."_s.arg(path));
}

void wrong()
{
    throw Error(ErrorCode::Refused,
                u"The first text, which is so long that its statement takes a line more than those of the others do"_s);
    context.step(u"The second text"_s, 1, 1);
    const QString third = u"The third text."_s;
}
