#pragma once

namespace larder
{
/// Makes two signals that would end the process ordinary errors of the write that causes them: SIGPIPE of a reader that
/// went away (EPIPE), SIGXFSZ of a file that reaches its limit (EFBIG, `ulimit -f`). Children start with the defaults.
/// Call it early in main().
void ignoreWriteSignals();

/// Opens what the caller has closed of standard input, output and error, so that no file of ours takes their number
/// and a message lands in it. Reading then finds nothing; writing to standard output fails (EBADF).
void fillStandardStreams();
}
