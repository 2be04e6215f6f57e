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
class ProofLadder;
class SecondaryLabel;

/// What is known about one backup: proof, facts, checksum, how it was made and how to restore it by hand.
class OverviewPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// Without a manifest what file name and catalogue tell is shown.
    void present(const BackupRecord &backup, const std::optional<Manifest> &manifest, const QDateTime &now);
    void editNote();

Q_SIGNALS:
    void restoreRequested();
    void verifyRequested();
    void annotated(bool pinned, const QString &note);

private:
    void addHead(QVBoxLayout *layout);
    void addCode(QVBoxLayout *layout);
    void presentProof(const std::optional<Manifest> &manifest);
    void presentFacts(const std::optional<Manifest> &manifest);
    void addFact(const QString &name, const QString &value);
    void addFile();
    void tellAnnotation();

    BackupRecord m_backup;
    QLabel *m_title;
    SecondaryLabel *m_when;
    QLabel *m_problem;
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
