#include "ui/pages/start/start_page.h"

#include "ui/bridge/display.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

namespace tegoed::ui {

namespace {

constexpr int kGreetingWidth = 600;

} // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_column(new QWidget), m_title(new Label{Type::Title, Tint::Text}),
      m_text(new Label{Type::Body, Tint::Muted}), m_fault(new Label{Type::Strong, Tint::Danger}), m_again(new QPushButton),
      m_demo(new ChoiceButton{QStringLiteral("demo")}), m_new(new ChoiceButton{QStringLiteral("new")}),
      m_open(new ChoiceButton{QStringLiteral("open")}), m_recentHead(new Label{Type::Heading, Tint::Text}), m_recent(new QVBoxLayout)
{
    m_column->setFixedWidth(scaled(kGreetingWidth));
    auto* const layout = new QVBoxLayout{m_column};
    layout->setSpacing(kGap);
    m_text->setWordWrap(true);
    m_fault->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_fault);
    layout->addWidget(m_again);
    layout->addSpacing(kGap);
    layout->addWidget(m_recentHead);
    m_recent->setSpacing(kGap);
    layout->addLayout(m_recent);
    layout->addSpacing(kMargin);
    for (auto* const button : {m_demo, m_new, m_open})
        layout->addWidget(button);

    // A small window with large text scrolls.
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* const ground = new QWidget;
    auto* const outer = new QVBoxLayout{ground};
    outer->addStretch(2);
    // Stretches, not an alignment: only so does the column get the height that its wrapped words need.
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    area->setWidget(ground);
    auto* const whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    m_again->setAutoDefault(true);
    connect(m_demo, &QAbstractButton::clicked, this, &StartPage::demoWanted);
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(m_again, &QPushButton::clicked, this, [this] { emit ledgerWanted(m_path); });
    showStart();
}

void StartPage::showStart()
{
    m_isOpening = false;
    m_path.clear();
    m_faultText.clear();
    retranslate();
}

void StartPage::focusStart()
{
    // Most days begin with the ledger of yesterday.
    for (auto* const button : m_column->findChildren<ChoiceButton*>()) {
        if (button->property("ledger").isValid() && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
    m_demo->setFocus();
}

void StartPage::showOpening(const QString& path)
{
    m_isOpening = true;
    m_path = path;
    m_faultText.clear();
    retranslate();
}

void StartPage::showFault(const QString& path, const QString& sentence)
{
    m_isOpening = false;
    m_path = path;
    m_faultText = sentence;
    retranslate();
    m_again->setFocus();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) m_column->setFixedWidth(scaled(kGreetingWidth));
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    const bool hasFault = !m_faultText.isEmpty();
    const bool isFirst = m_settings.knownLedgers().isEmpty();
    m_title->setText(hasFault      ? tr("This ledger cannot be opened")
                     : m_isOpening ? tr("Opening the ledger…")
                     : isFirst     ? tr("Welcome to Tegoed")
                                   : tr("Which ledger today?"));
    m_text->setText(hasFault || m_isOpening
                        ? m_path
                        : (isFirst ? tr("Tegoed shows what your customers owe, whom to act on today and which reminders are due. Look "
                                        "around in the demo first, or begin with your own list: it takes three steps.")
                                   : tr("A ledger is one file on this computer. Several windows can be open, each with its own ledger.")));
    m_fault->setText(m_faultText);
    m_fault->setVisible(hasFault);
    m_again->setVisible(hasFault);
    m_again->setText(tr("Try again"));
    m_again->setAccessibleName(m_again->text());
    m_demo->setTexts(tr("Open the demo"), tr("A made-up company with customers, invoices and reminders. Try everything: it is not real."));
    m_new->setTexts(tr("New ledger…"), tr("Three steps: how your ledger is settled, the list of your accounting package, done."));
    m_open->setTexts(tr("Open a ledger…"), tr("A ledger file of yours or of a colleague."));
    m_recentHead->setText(tr("Opened last"));
    for (auto* const button : {m_demo, m_new, m_open}) {
        button->setAccessibleName(button->text().remove(QChar{u'…'}));
        button->setEnabled(!m_isOpening);
    }
    m_demo->setPrimary(isFirst);
    showRecent();
}

void StartPage::showRecent()
{
    while (auto* const item = m_recent->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto ledgers = m_settings.knownLedgers();
    m_recentHead->setVisible(!ledgers.isEmpty());
    bool isNewest = true;
    for (const auto& path : ledgers) {
        if (!QFileInfo::exists(path)) {
            m_recent->addWidget(goneRow(path));
            continue;
        }
        const auto known = m_settings.ledgerNote(path);
        auto* const button = new ChoiceButton{QStringLiteral("tegoed")};
        button->setTexts(QFileInfo{path}.completeBaseName(), QFileInfo{path}.absolutePath(), known.balance,
                         known.usedOn.isValid() ? QLocale{}.toString(known.usedOn, QLocale::ShortFormat) : QString{});
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setToolTip(path);
        button->setProperty("ledger", path);
        button->setPrimary(isNewest);
        button->setEnabled(!m_isOpening);
        isNewest = false;
        connect(button, &QAbstractButton::clicked, this, [this, path] { emit ledgerWanted(path); });
        m_recent->addWidget(button);
    }
}

QWidget* StartPage::goneRow(const QString& path)
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout{row};
    layout->setContentsMargins(kMargin, 0, 0, 0);
    auto* const words = new Label{Type::Small, Tint::Warning};
    words->setText(tr("%1 is not there any more. If it lies on a drive or in a folder that was moved, open it there.").arg(path));
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    auto* const find = new QPushButton{tr("Open it there…")};
    find->setAccessibleName(tr("Open %1 where it lies now").arg(QFileInfo{path}.fileName()));
    auto* const forget = new QPushButton{tr("Forget it")};
    forget->setAccessibleName(tr("Forget %1").arg(path));
    for (auto* const button : {find, forget}) {
        button->setAutoDefault(true);
        button->setEnabled(!m_isOpening);
        layout->addWidget(button);
    }
    connect(find, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(forget, &QPushButton::clicked, this, [this, path] {
        m_settings.forgetLedger(path);
        retranslate();
        focusStart();
    });
    return row;
}

} // namespace tegoed::ui
