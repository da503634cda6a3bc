// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/annotation/source.h"
#include "widgets/common/theme.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace Ropewalk
{

class ChoiceRow;
class SourceForm;
class SourceView;

/// The sources of the show: a list of them, and of the one at hand its text and what it is. Words selected in
/// the text become evidence for the claim at hand by beginEvidence(), then one key for the stance. Shows
/// values that it is given, and says by signals what the person wants.
class SourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// In the order in which they are to stand.
    void showSources(std::vector<Source> sources);
    void showEpisodes(const QList<std::pair<EpisodeId, QString>> &episodes);
    /// The words of the claim that evidence is for; empty for none.
    void showClaim(const QString &words);
    /// The source at hand; null for none.
    [[nodiscard]] SourceId current() const { return m_current; }
    void setCurrent(SourceId id);
    [[nodiscard]] QString selectedWords() const;
    /// Asks for the stance of the words that are selected: S, C or X.
    void beginEvidence();
    /// Hands on what is typed.
    void finish();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void newSourceWanted(const QString &title);
    void changeWanted(const Ropewalk::Source &source);
    void textWanted(Ropewalk::SourceId id, const QString &text);
    void removeWanted(Ropewalk::SourceId id);
    void evidenceWanted(Ropewalk::SourceId id, const QString &words, Ropewalk::Stance stance);
    /// Back to the transcript.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeTextPage();
    [[nodiscard]] QWidget *makeEvidenceBar();
    void fill();
    void showCurrent();
    void endEvidence();
    void pasteOver();

    std::vector<Source> m_sources;
    SourceId m_current;
    QLabel *m_claim = nullptr;
    QLineEdit *m_text = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
    QToolButton *m_remove = nullptr;
    QTabWidget *m_tabs = nullptr;
    SourceView *m_content = nullptr;
    QToolButton *m_paste = nullptr;
    SourceForm *m_form = nullptr;
    QFrame *m_evidence = nullptr;
    QLabel *m_evidenceText = nullptr;
    ChoiceRow *m_stance = nullptr;
    bool m_isFilling = false;
};

} // namespace Ropewalk
