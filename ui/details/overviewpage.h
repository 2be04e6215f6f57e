#pragma once

#include "core/repository/manifest.h"

#include <QScrollArea>
#include <optional>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace larder
{
class CodeBox;
class MessagePanel;
class ProofLadder;
class SecondaryLabel;

/// What is known about one backup: proof, facts, checksum, how it was made and how to restore it by hand.
class OverviewPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// Without a manifest what file name and catalogue tell is shown. `instead`: the path of an older backup of the
    /// same database that is good, offered when this one is not; may be empty.
    void present(const BackupRecord &backup, const std::optional<Manifest> &manifest, const QDateTime &now,
                 const QString &instead = {});
    void editNote();

Q_SIGNALS:
    void restoreRequested();
    void verifyRequested();
    void forgetRequested(); ///< the record of a file that is gone
    void otherRequested(const QString &path); ///< show that backup
    void annotated(bool pinned, const QString &note);

private:
    void addHead(QVBoxLayout *layout);
    void addCode(QVBoxLayout *layout);
    void presentProblem();
    void presentProof(const std::optional<Manifest> &manifest);
    void presentFacts(const std::optional<Manifest> &manifest);
    void addFact(const QString &name, const QString &value);
    void addFile();
    void tellAnnotation();

    BackupRecord m_backup;
    QLabel *m_title;
    SecondaryLabel *m_when;
    MessagePanel *m_problem;
    QString m_instead;
    QPushButton *m_restore;
    QPushButton *m_verify;
    QPushButton *m_pin;
    QLineEdit *m_note;
    ProofLadder *m_ladder;
    SecondaryLabel *m_meaning;
    QGridLayout *m_facts;
    QLabel *m_sumTitle;
    CodeBox *m_sum;
    QLabel *m_madeTitle;
    CodeBox *m_made;
    CodeBox *m_byHand;
};
}
