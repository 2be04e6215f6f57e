#include "ui/restore/globalsmodel.h"

#include <QIcon>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using State = GlobalsRow::State;

QString stateWord(State state)
{
    switch (state) {
    case State::Missing: return GlobalsModel::tr("Missing");
    case State::Different: return GlobalsModel::tr("Differs");
    case State::Impossible: return GlobalsModel::tr("Cannot be changed");
    case State::Equal: return GlobalsModel::tr("Equal");
    }
    return {};
}

QString stateIcon(State state)
{
    switch (state) {
    case State::Missing: return u"list-add"_s;
    case State::Different: return u"dialog-warning"_s;
    case State::Impossible: return u"dialog-error"_s;
    case State::Equal: return u"dialog-ok-apply"_s;
    }
    return {};
}

QString kindWord(const QString &kind)
{
    if (kind == "role"_L1)
        return GlobalsModel::tr("Role");
    if (kind == "membership"_L1)
        return GlobalsModel::tr("Membership");
    if (kind == "setting"_L1)
        return GlobalsModel::tr("Setting");
    if (kind == "comment"_L1)
        return GlobalsModel::tr("Comment");
    if (kind == "security label"_L1)
        return GlobalsModel::tr("Security label");
    if (kind == "tablespace"_L1)
        return GlobalsModel::tr("Tablespace");
    if (kind == "options"_L1)
        return GlobalsModel::tr("Options");
    if (kind == "privileges"_L1)
        return GlobalsModel::tr("Privileges");
    return kind;
}
}

GlobalsRow GlobalsRow::fromJson(const QJsonObject &item)
{
    GlobalsRow row;
    row.kind = item["kind"_L1].toString();
    row.name = item["name"_L1].toString();
    row.sql = item["sql"_L1].toString();
    for (const QJsonValue &difference : item["differences"_L1].toArray())
        row.differences.append(difference.toString());
    const QString effect = item["effect"_L1].toString();
    row.state = effect == "create"_L1 ? State::Missing
        : effect == "change"_L1       ? State::Different
        : effect == "impossible"_L1   ? State::Impossible
                                      : State::Equal;
    return row;
}

void GlobalsModel::setItems(const QJsonArray &items)
{
    m_all.clear();
    for (const QJsonValue &item : items)
        m_all.append(GlobalsRow::fromJson(item.toObject()));
    choose();
}

void GlobalsModel::showEqual(bool shown)
{
    m_equal = shown;
    choose();
}

void GlobalsModel::choose()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown),
                 [this](const GlobalsRow &one) { return m_equal || one.state != GlobalsRow::State::Equal; });
    endResetModel();
}

int GlobalsModel::count(GlobalsRow::State state) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [state](const GlobalsRow &one) { return one.state == state; }));
}

int GlobalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int GlobalsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant GlobalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GlobalsRow &one = m_shown.at(index.row());
    if (role == Qt::DecorationRole && index.column() == State)
        return QIcon::fromTheme(stateIcon(one.state));
    if (role == Qt::ToolTipRole && index.column() == Difference)
        return one.differences.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case State: return stateWord(one.state);
    case Kind: return kindWord(one.kind);
    case Name: return one.name;
    case Difference: return one.differences.join(u"; "_s);
    default: return {};
    }
}

QVariant GlobalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("On the server");
    case Kind: return tr("Kind");
    case Name: return tr("Name");
    case Difference: return tr("What differs");
    default: return {};
    }
}
}
