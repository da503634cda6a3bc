// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "widgets/common/wrappedtext.h"

#include <QEvent>
#include <QTextDocument>

#include <cmath>

namespace Ropewalk
{

namespace
{

/// In characters of average width.
constexpr int widestLine = 90;
constexpr int narrowestLine = 16;

} // namespace

WrappedText::WrappedText(QWidget *parent)
    : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, &QTextEdit::updateGeometry);
}

int WrappedText::widthWanted() const
{
    // Of the document itself this is the width that it is wrapped to now.
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(-1);
    const int most = widestLine * fontMetrics().averageCharWidth();
    return std::min(most, int(std::ceil(copy->idealWidth())));
}

QSize WrappedText::sizeHint() const
{
    const int width = widthWanted();
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    return {narrowestLine * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

int WrappedText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return int(std::ceil(copy->size().height()));
}

void WrappedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Ropewalk
