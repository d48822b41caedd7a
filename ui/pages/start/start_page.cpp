#include "ui/pages/start/start_page.h"

#include "ui/bridge/display.h"
#include "ui/theme/style.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kColumnWidth = 520;

} // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_title(new Label{Type::Title, Tint::Text}), m_text(new Label{Type::Body, Tint::Muted}),
      m_fault(new Label{Type::Strong, Tint::Danger}), m_again(new QPushButton), m_demo(new QPushButton), m_new(new QPushButton),
      m_open(new QPushButton), m_recentHead(new Label{Type::Strong, Tint::Muted}), m_recent(new QVBoxLayout)
{
    auto* const column = new QWidget;
    column->setFixedWidth(kColumnWidth);
    auto* const layout = new QVBoxLayout{column};
    layout->setSpacing(kGap);
    m_text->setWordWrap(true);
    m_fault->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_fault);
    layout->addWidget(m_again);
    layout->addSpacing(kMargin);
    m_demo->setIcon(icon(QStringLiteral("demo"), Tint::OnAccent));
    m_new->setIcon(icon(QStringLiteral("new")));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_demo->setProperty(kPrimaryProperty, true);
    for (auto* const button : {m_demo, m_new, m_open}) {
        button->setMinimumHeight(controlHeight() + kGap);
        button->setAutoDefault(true); // Return presses it as Space does.
        layout->addWidget(button);
    }
    layout->addSpacing(kMargin);
    layout->addWidget(m_recentHead);
    m_recent->setSpacing(kGapTight);
    layout->addLayout(m_recent);

    auto* const outer = new QVBoxLayout{this};
    outer->addStretch(2);
    // Stretches, not an alignment: only so does the column get the height that its wrapped words need.
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    m_again->setAutoDefault(true);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
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
    auto* const newest = m_recent->isEmpty() ? nullptr : m_recent->itemAt(0)->widget();
    (newest != nullptr ? newest : m_demo)->setFocus();
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

void StartPage::retranslate()
{
    const bool hasFault = !m_faultText.isEmpty();
    m_title->setText(hasFault ? tr("This ledger cannot be opened") : m_isOpening ? tr("Opening the ledger…") : tr("Welcome to Tegoed"));
    m_text->setText(hasFault || m_isOpening ? m_path
                                            : tr("Open the demo to look around with a made-up company. Or make a ledger of your own and "
                                                 "import the list of open items of your accounting package."));
    m_fault->setText(m_faultText);
    m_fault->setVisible(hasFault);
    m_again->setVisible(hasFault);
    m_again->setText(tr("Try again"));
    m_demo->setText(tr("Open the demo"));
    m_new->setText(tr("New ledger…"));
    m_open->setText(tr("Open a ledger…"));
    m_recentHead->setText(tr("Opened last"));
    for (auto* const button : {m_again, m_demo, m_new, m_open}) {
        button->setAccessibleName(button->text().remove(QChar{u'…'}));
        button->setEnabled(!m_isOpening);
    }
    showRecent();
}

void StartPage::showRecent()
{
    while (auto* const item = m_recent->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const auto recent = m_settings.recent();
    m_recentHead->setVisible(!recent.isEmpty());
    for (const auto& path : recent) {
        auto* const button = new QPushButton;
        button->setText(
            fontMetrics().elidedText(QStringLiteral("%1 — %2").arg(QFileInfo{path}.completeBaseName(), QFileInfo{path}.absolutePath()),
                                     Qt::ElideMiddle, kColumnWidth - 3 * kMarginWide));
        button->setAccessibleName(tr("Open %1").arg(path));
        button->setToolTip(path);
        button->setAutoDefault(true);
        button->setEnabled(!m_isOpening);
        connect(button, &QPushButton::clicked, this, [this, path] { emit ledgerWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace tegoed::ui
