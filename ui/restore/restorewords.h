#pragma once

#include <QCoreApplication>

namespace larder
{
class RestorePlan;

/// The sentences the restore wizard makes of a plan.
class RestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::RestoreWords)
public:
    /// `plan` is kept by reference.
    explicit RestoreWords(const RestorePlan &plan) : m_plan(plan) { }

    QString question() const; ///< Replace database "shop" on prod-1?
    QString consequences() const; ///< what the answer yes means, in sentences
    QString commitText() const; ///< "Replace shop"
    QString safeWay() const; ///< what is offered instead of replacing: "Restore as shop_20260503"
    QString safeWayMeaning() const;
    QString during() const; ///< what happens to the live database meanwhile
    QString afterFailure() const; ///< what is untouched, before the point of no return
    QString proof() const; ///< "The backup is of 3 May 02:00, proven identical on 4 May."

private:
    QString replacement() const;
    QString missing() const;
    QString tables() const;
    QString sessions() const;
    QString sizeInBrackets() const;

    const RestorePlan &m_plan;
};
}
