// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/findcontroller.h"
#include "tests/support/gui/editordesk.h"
#include "widgets/find/hitlist.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

/// A desk with the find bar below the text and the list of hits between, as in the window.
struct FindDesk {
    std::unique_ptr<EditorDesk> desk;
    QWidget widget;
    Ropewalk::FindBar *bar = new Ropewalk::FindBar(&widget);
    Ropewalk::EpisodeEditor editor;
    Ropewalk::FindController finding;
    QStringList said;
    QStringList failed;

    explicit FindDesk(const QStringList &turns)
        : FindDesk(EditorDesk::ofTurns(turns))
    {
    }
    explicit FindDesk(std::unique_ptr<EditorDesk> made)
        : desk(std::move(made))
        , editor(desk->editor())
        , finding(*bar, desk->view)
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(&desk->view);
        layout->addWidget(&bar->list());
        layout->addWidget(bar);
        QObject::connect(&desk->history(), &Ropewalk::History::changed, &finding,
                         &Ropewalk::FindController::apply);
        QObject::connect(&finding, &Ropewalk::FindController::said, &widget,
                         [this](const QString &text) { said.append(text); });
        QObject::connect(&finding, &Ropewalk::FindController::failed, &widget,
                         [this](const Ropewalk::Error &error) { failed.append(error.message); });
        finding.setEpisode(&desk->project(), desk->episode().id(), &editor);
        widget.resize(100 * widget.fontMetrics().averageCharWidth(), 30 * widget.fontMetrics().height());
        widget.show();
        widget.activateWindow();
        desk->view.setFocus();
        (void)QTest::qWaitForWindowActive(&widget);
    }
    ~FindDesk()
    {
        finding.setEpisode(nullptr, {}, nullptr);
        desk->view.setParent(nullptr);
    }
    FindDesk(const FindDesk &) = delete;
    FindDesk &operator=(const FindDesk &) = delete;

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The caret, and how the search stands.
    [[nodiscard]] QString state() const { return desk->caret() + QStringLiteral(" · ") + bar->statusText(); }
    [[nodiscard]] Ropewalk::ScopeButton &scope() const { return bar->scope(); }
    /// Ticks what a menu of the button that says where is looked calls so.
    void tick(const QString &text, bool isOn = true) const
    {
        for (QAction *action : bar->scope().findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                action->setChecked(isOn);
        }
    }
    [[nodiscard]] QListView *list() const { return bar->list().findChild<QListView *>(); }
    /// The rows of the list, as screen readers have them.
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }
    void openList() const { bar->findChild<QToolButton *>(QStringLiteral("list"))->setChecked(true); }
    void press(const QString &button) const
    {
        for (QPushButton *each : widget.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == button)
                each->click();
        }
    }
    [[nodiscard]] QString fault() const { return bar->findChild<QLabel *>(QStringLiteral("fault"))->text(); }
    bool finish() const
    {
        return QTest::qWaitFor([this] { return !bar->statusText().contains(QChar(0x2026)); });
    }
    void setOption(int index, bool isOn) const
    {
        bar->findChildren<QCheckBox *>().at(index)->setChecked(isOn);
    }
};
