// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/carets.h"

#include "model/annotation/project.h"
#include "widgets/editor/editorview.h"
#include "widgets/page/pagepanel.h"

#include <QApplication>

namespace Ropewalk
{

Carets::Carets(EditorView &view, PagePanel &page, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_page(page)
{
    connect(&page, &PagePanel::caretMoved, this, [this] {
        m_isOnPage = true;
        Q_EMIT moved();
    });
    connect(&view, &EditorView::caretMoved, this, [this] {
        // A step on the page may move it too.
        if (!m_page.isAncestorOf(QApplication::focusWidget()))
            m_isOnPage = false;
        Q_EMIT moved();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now == &m_view)
            m_isOnPage = false;
    });
}

bool Carets::isOnPage() const
{
    return m_isOnPage && m_page.isVisible() && m_page.caret();
}

Caret Carets::caret() const
{
    return isOnPage() ? *m_page.caret() : m_view.caret();
}

QRect Carets::onScreen() const
{
    return isOnPage() ? m_page.caretOnScreen() : m_view.caretOnScreen();
}

std::optional<Range> Carets::selection() const
{
    if (!isOnPage())
        return m_view.selection();
    const Caret caret = *m_page.caret();
    if (caret.position == caret.anchor)
        return std::nullopt;
    const bool isForward = caret.anchor.offset < caret.position.offset;
    return isForward ? Range{caret.anchor, caret.position} : Range{caret.position, caret.anchor};
}

bool Carets::isOfPage(const Position &at) const
{
    const Project *project = m_view.project();
    const Episode *episode = project ? project->episode(m_view.episode()) : nullptr;
    return episode && episode->pageIndex(at.line) >= 0;
}

void Carets::goTo(const Position &at)
{
    if (isOfPage(at)) {
        Q_EMIT pageWanted();
        m_page.goTo(at, at.offset);
    } else {
        m_view.setCaret({at, at});
        m_view.setFocus(Qt::OtherFocusReason);
    }
}

void Carets::select(const Range &words)
{
    if (isOfPage(words.from)) {
        Q_EMIT pageWanted();
        m_page.goTo(words.from, words.to.offset);
    } else {
        m_view.setCaret({words.to, words.from});
        m_view.setFocus(Qt::OtherFocusReason);
    }
}

void Carets::goBack()
{
    if (isOnPage())
        m_page.goBack();
    else
        m_view.setFocus(Qt::OtherFocusReason);
}

void Carets::setLookedAt(const std::optional<Range> &words)
{
    const bool isPage = words && isOfPage(words->from);
    if (isPage)
        Q_EMIT pageWanted();
    m_page.setLookedAt(isPage ? words : std::nullopt);
    m_view.setLookedAt(isPage ? std::nullopt : words);
}

} // namespace Ropewalk
