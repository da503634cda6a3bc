// SPDX-FileCopyrightText: 2026 The Ropewalk developers
// SPDX-License-Identifier: MIT
#include "app/window/settingspages/appearancepage.h"

#include "app/window/appearance.h"
#include "widgets/common/contrast.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace Ropewalk
{

namespace
{

/// What text needs (WCAG 2.2, 1.4.3), and what thin lines and marks do (1.4.11).
constexpr double enoughForText = 4.5;
constexpr double enoughForMarks = 3;

/// Text on the page, what the page's text stands on, or a thin line.
enum class Use { Text, Ground, Mark };

/// The colours that can be chosen.
struct Choice {
    Colour colour;
    const char *name;
    Use use;
};

constexpr std::array choices{
    Choice{Colour::Page, QT_TRANSLATE_NOOP("AppearancePage", "Page"), Use::Ground},
    Choice{Colour::PageText, QT_TRANSLATE_NOOP("AppearancePage", "Text"), Use::Text},
    Choice{Colour::Faint, QT_TRANSLATE_NOOP("AppearancePage", "Numbers, times and events"), Use::Text},
    Choice{Colour::CurrentTurn, QT_TRANSLATE_NOOP("AppearancePage", "The turn at the caret"), Use::Ground},
    Choice{Colour::Selection, QT_TRANSLATE_NOOP("AppearancePage", "Selected words"), Use::Ground},
    Choice{Colour::Hit, QT_TRANSLATE_NOOP("AppearancePage", "What was found, and what is being said"),
           Use::Ground},
    Choice{Colour::CurrentHit, QT_TRANSLATE_NOOP("AppearancePage", "The hit that find stands at"),
           Use::Ground},
    Choice{Colour::Cited, QT_TRANSLATE_NOOP("AppearancePage", "Badges of reasons"), Use::Text},
    Choice{Colour::Offered, QT_TRANSLATE_NOOP("AppearancePage", "What is offered"), Use::Text},
    Choice{Colour::OfferedPage, QT_TRANSLATE_NOOP("AppearancePage", "Behind what is offered"), Use::Ground},
    Choice{Colour::Supported, QT_TRANSLATE_NOOP("AppearancePage", "Verdicts that hold"), Use::Text},
    Choice{Colour::Doubtful, QT_TRANSLATE_NOOP("AppearancePage", "Verdicts that are open"), Use::Text},
    Choice{Colour::Refuted, QT_TRANSLATE_NOOP("AppearancePage", "Verdicts that do not hold"), Use::Text},
    Choice{Colour::Quote, QT_TRANSLATE_NOOP("AppearancePage", "Quotations"), Use::Text},
    Choice{Colour::Number, QT_TRANSLATE_NOOP("AppearancePage", "Figures in the text"), Use::Text},
    Choice{Colour::Link, QT_TRANSLATE_NOOP("AppearancePage", "Web addresses"), Use::Text},
    Choice{Colour::Playhead, QT_TRANSLATE_NOOP("AppearancePage", "The line on the timeline"), Use::Mark},
};

QString nameOf(const Choice &choice)
{
    return QCoreApplication::translate("AppearancePage", choice.name);
}

} // namespace

AppearancePage::AppearancePage(Settings &settings, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_look(new QComboBox(this))
    , m_ownFont(new QCheckBox(tr("&Font of the transcript:"), this))
    , m_font(new QFontComboBox(this))
    , m_size(new QSpinBox(this))
    , m_length(new QSpinBox(this))
{
    m_look->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_font->setAccessibleName(tr("Font of the transcript"));
    m_size->setRange(Settings::leastTextSize - 1, Settings::mostTextSize);
    m_size->setSpecialValueText(tr("usual"));
    m_size->setSuffix(tr(" pt"));
    m_length->setRange(Settings::leastLineLength, Settings::mostLineLength);
    m_length->setSuffix(tr(" characters"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Look:"), m_look);
    form->addRow(m_ownFont, m_font);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("Length of a &row:"), m_length);
    form->addRow(makeColours());
    show();
    connect(m_look, &QComboBox::activated, this, &AppearancePage::take);
    connect(m_ownFont, &QCheckBox::toggled, this, &AppearancePage::take);
    connect(m_font, &QFontComboBox::currentFontChanged, this, &AppearancePage::take);
    connect(m_size, &QSpinBox::valueChanged, this, &AppearancePage::take);
    connect(m_length, &QSpinBox::valueChanged, this, &AppearancePage::take);
    connect(&settings, &Settings::changed, this, &AppearancePage::show);
    connect(&appearance, &Appearance::themeChanged, this, &AppearancePage::showColours);
}

QWidget *AppearancePage::makeColours()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_which = new QLabel(part);
    m_colours = new QTreeWidget(part);
    m_colours->setHeaderHidden(true);
    m_colours->setRootIsDecorated(false);
    m_colours->setUniformRowHeights(true);
    m_colours->setAccessibleName(tr("Colours"));
    for (const Choice &choice : choices) {
        auto *item = new QTreeWidgetItem(m_colours, {nameOf(choice)});
        item->setData(0, Qt::UserRole, int(choice.colour));
    }
    m_trouble = new QLabel(part);
    m_trouble->setWordWrap(true);
    m_change = new QPushButton(tr("&Change…"), part);
    m_usual = new QPushButton(tr("&Usual colour"), part);
    for (QPushButton *button : {m_change, m_usual})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_change);
    row->addWidget(m_usual);
    row->addStretch(1);
    column->addWidget(m_which);
    column->addWidget(m_colours, 1);
    column->addWidget(m_trouble);
    column->addLayout(row);
    m_which->setBuddy(m_colours);
    connect(m_colours, &QTreeWidget::currentItemChanged, this, &AppearancePage::showColours);
    connect(m_colours, &QTreeWidget::itemActivated, this, &AppearancePage::chooseColour);
    connect(m_change, &QPushButton::clicked, this, &AppearancePage::chooseColour);
    connect(m_usual, &QPushButton::clicked, this, [this] { setColour(current(), {}); });
    m_colours->setCurrentItem(m_colours->topLevelItem(0));
    return part;
}

Colour AppearancePage::current() const
{
    return Colour(m_colours->currentItem()->data(0, Qt::UserRole).toInt());
}

void AppearancePage::show()
{
    const Settings::Values &values = m_settings.values();
    m_isFilling = true;
    m_look->setCurrentIndex(int(values.look));
    m_ownFont->setChecked(!values.textFont.isEmpty());
    m_font->setEnabled(!values.textFont.isEmpty());
    if (!values.textFont.isEmpty())
        m_font->setCurrentFont(QFont(values.textFont));
    m_size->setValue(values.textSize == 0 ? m_size->minimum() : values.textSize);
    m_length->setValue(values.lineLength);
    m_isFilling = false;
    showColours();
}

void AppearancePage::showColours()
{
    const Theme &theme = m_appearance.theme();
    m_which->setText(theme.isDark() ? tr("C&olours of the dark look:") : tr("C&olours of the light look:"));
    const int size = fontMetrics().height();
    for (int at = 0; at < m_colours->topLevelItemCount(); ++at) {
        QTreeWidgetItem *item = m_colours->topLevelItem(at);
        const auto what = Colour(item->data(0, Qt::UserRole).toInt());
        QPixmap swatch(size, size);
        swatch.fill(theme.colour(what));
        QPainter painter(&swatch);
        painter.setPen(theme.colour(Colour::Faint));
        painter.drawRect(0, 0, size - 1, size - 1);
        item->setIcon(0, QIcon(swatch));
        item->setToolTip(0, theme.colour(what).name());
    }
    const auto &chosen = theme.isDark() ? m_settings.values().darkColours : m_settings.values().lightColours;
    m_usual->setEnabled(chosen.contains(Theme::nameOf(current())));
    m_trouble->setText(troubleOf(theme, current()));
}

QString AppearancePage::troubleOf(const Theme &theme, Colour what)
{
    const auto choice = std::ranges::find(choices, what, &Choice::colour);
    if (choice == choices.end())
        return {};
    const QColor colour = theme.colour(what);
    const bool isText = choice->use != Use::Mark;
    const QColor other = theme.colour(choice->use == Use::Ground ? Colour::PageText : Colour::Page);
    const double ratio = contrast(colour, other);
    const double enough = isText ? enoughForText : enoughForMarks;
    if (ratio >= enough)
        return {};
    return tr("Hard to read: the contrast is %1 to 1, and should be %2 at least.")
        .arg(QLocale().toString(ratio, 'f', 1), QLocale().toString(enough, 'f', 1));
}

void AppearancePage::take()
{
    if (m_isFilling)
        return;
    Settings::Values values = m_settings.values();
    values.look = Look(m_look->currentIndex());
    values.textFont = m_ownFont->isChecked() ? m_font->currentFont().family() : QString();
    values.textSize = m_size->value() == m_size->minimum() ? 0 : m_size->value();
    values.lineLength = m_length->value();
    m_settings.set(values);
}

void AppearancePage::chooseColour()
{
    auto *dialog = new QColorDialog(m_appearance.theme().colour(current()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_colours->currentItem()->text(0));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, what = current()](const QColor &colour) { setColour(what, colour.name()); });
    dialog->open();
}

void AppearancePage::setColour(Colour what, const QString &colour)
{
    Settings::Values values = m_settings.values();
    auto &colours = m_appearance.theme().isDark() ? values.darkColours : values.lightColours;
    if (colour.isEmpty())
        colours.remove(Theme::nameOf(what));
    else
        colours[Theme::nameOf(what)] = colour;
    m_settings.set(values);
}

} // namespace Ropewalk
