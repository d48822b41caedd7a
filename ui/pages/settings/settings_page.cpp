#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/section_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

const auto kLastPart = QStringLiteral("settings.section");

} // namespace

SettingsPage::SettingsPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("settings"), context, parent), m_list(new QListWidget), m_title(new Label{Type::Heading}),
      m_about(new Label{Type::Body, Tint::Muted}), m_stack(new QStackedWidget), m_sections(sectionTable().size(), nullptr)
{
    build();
    retranslate();
    const QString last = QString::fromUtf8(settings().layout(kLastPart));
    const auto table = sectionTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const SectionInfo& info) { return last == QLatin1String(info.id); });
    m_list->setCurrentRow(found == table.end() ? 0 : static_cast<int>(found - table.begin()));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (auto* const section = current()) section->focusStart();
    });
    connect(actions()[QStringLiteral("next_section")], &QAction::triggered, this, [this] { moveBy(1); });
    connect(actions()[QStringLiteral("previous_section")], &QAction::triggered, this, [this] { moveBy(-1); });
    connect(actions()[QStringLiteral("save_text")], &QAction::triggered, this, [this] {
        if (auto* const section = current()) section->save();
    });
    actions()[QStringLiteral("save_text")]->setEnabled(false);
}

void SettingsPage::build()
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    layout->setSpacing(kMargin);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false); // It stands on the page, as the rail does on the window.
    m_list->installEventFilter(this);
    for (const auto& info : sectionTable())
        new QListWidgetItem{icon(QString::fromLatin1(info.icon)), QString{}, m_list};
    layout->addWidget(m_list);

    auto* const content = new QVBoxLayout;
    content->setSpacing(kGapTight);
    m_about->setWordWrap(true);
    content->addWidget(m_title);
    content->addWidget(m_about);
    content->addSpacing(kGap);
    content->addWidget(m_stack, 1);
    layout->addLayout(content, 1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

SettingsSection* SettingsPage::current() const
{
    return qobject_cast<SettingsSection*>(m_stack->currentWidget());
}

void SettingsPage::showSection(int row)
{
    if (row < 0) return;
    const auto& info = sectionTable()[static_cast<std::size_t>(row)];
    auto*& section = m_sections[static_cast<std::size_t>(row)];
    if (section == nullptr) {
        section = info.make(context());
        m_stack->addWidget(section);
    }
    m_title->setText(sectionTitle(info));
    m_about->setText(sectionAbout(info));
    m_stack->setCurrentWidget(section);
    actions()[QStringLiteral("save_text")]->setEnabled(section->savesByKey());
    settings().setLayout(kLastPart, info.id);
}

void SettingsPage::moveBy(int step)
{
    const int count = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
    if (auto* const section = current()) section->focusStart();
}

void SettingsPage::visit(const QString& what)
{
    const QString id = what.section(QChar{u'/'}, 0, 0);
    const auto table = sectionTable();
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (id != QLatin1String(table[row].id)) continue;
        m_list->setCurrentRow(static_cast<int>(row));
        showSection(static_cast<int>(row));
        const QString rest = what.section(QChar{u'/'}, 1);
        if (!rest.isEmpty()) current()->visit(rest);
        current()->focusStart();
    }
}

void SettingsPage::focusStart()
{
    m_list->setFocus();
}

void SettingsPage::focusFilter()
{
    focusStart();
}

bool SettingsPage::hasDrafts() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const SettingsSection* section) { return section != nullptr && section->hasDrafts(); });
}

void SettingsPage::refresh()
{
    fitList(); // Comes here again when the size of text changes.
    if (current() == nullptr) showSection(m_list->currentRow());
    for (auto* const section : m_sections) {
        if (section != nullptr) section->snapshotChanged();
    }
    emit headChanged();
}

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections"));
    const auto table = sectionTable();
    for (std::size_t row = 0; row < table.size(); ++row) {
        m_list->item(static_cast<int>(row))->setText(sectionTitle(table[row]));
    }
    fitList();
    if (const int row = m_list->currentRow(); current() != nullptr && row >= 0) {
        m_title->setText(sectionTitle(table[static_cast<std::size_t>(row)]));
        m_about->setText(sectionAbout(table[static_cast<std::size_t>(row)]));
    }
}

void SettingsPage::fitList()
{
    const int side = iconSize(IconUse::Place);
    m_list->setIconSize({side, side});
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setSizeHint({0, controlHeight() + kGap});
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    }
    m_list->setFixedWidth(widest + side + 3 * kMargin);
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    // Right goes into what is chosen, as in a tree.
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Right) {
        if (auto* const section = current()) section->focusStart();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace tegoed::ui
