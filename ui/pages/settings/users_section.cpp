#include "ui/pages/settings/users_section.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/user_dialogs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kUsersWidth = 620;

} // namespace

std::vector<Column<UsersSection::Row>> UsersSection::userColumns()
{
    std::vector<Column<Row>> columns;
    columns.push_back({"name", false, [](const Row& row) { return row.name; }, {}, {}, [](const Row& row) { return row.state; }});
    return columns;
}

UsersSection::UsersSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_users(context.service, context.settings), m_model(userColumns()), m_table(new TableView),
      m_choose(new QPushButton), m_add(new QPushButton), m_change(new QPushButton), m_remove(new QPushButton),
      m_note(new Label{Type::Small, Tint::Muted})
{
    build();
    connect(m_table, &TableView::currentRowChanged, this, &UsersSection::showButtons);
    connect(m_table, &TableView::rowActivated, this, &UsersSection::choose);
    connect(m_choose, &QPushButton::clicked, this, &UsersSection::choose);
    connect(m_add, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { change(current()); });
    connect(m_remove, &QPushButton::clicked, this, &UsersSection::remove);
    // Somebody may be added and chosen in the menu, too.
    connect(&service(), &LedgerService::userChanged, this, [this] { showUsers(m_users.present()); });
    retranslate();
}

void UsersSection::build()
{
    auto* const outer = new QVBoxLayout{this};
    outer->setContentsMargins(2, 0, 0, 0);
    auto* const layout = new QVBoxLayout{m_whole};
    layout->setContentsMargins(0, 0, 0, 0);
    m_whole->setMaximumWidth(scaled(kUsersWidth));
    m_table->setModel(&m_model);
    m_table->setWidths({0});
    m_table->setTwoLines(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(m_table, 1);
    auto* const tools = new QHBoxLayout;
    for (auto* const button : {m_choose, m_add, m_change, m_remove}) {
        button->setAutoDefault(true);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    layout->addLayout(tools);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    outer->addWidget(m_whole);
}

QString UsersSection::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount({}) ? m_model.row(row).name : QString{};
}

void UsersSection::refresh()
{
    showUsers(current());
}

void UsersSection::showUsers(const QString& chosen)
{
    std::vector<Row> rows;
    for (const auto& name : m_users.all()) {
        QString state;
        if (name == m_users.present()) {
            // A ledger may know whoever logged in by another name: that one stands in its journal.
            const QString journal = snapshot() ? toQt(snapshot()->user) : name;
            state = journal == name ? tr("works here now") : tr("works here now; this ledger's journal says %1").arg(journal);
        }
        rows.push_back({name, state});
    }
    m_model.setRows(std::move(rows));
    const auto& all = m_model.rows();
    auto place = std::find_if(all.begin(), all.end(), [&](const Row& row) { return row.name == chosen; });
    if (place == all.end()) place = std::find_if(all.begin(), all.end(), [&](const Row& row) { return row.name == m_users.present(); });
    m_table->setCurrentIndex(m_model.index(static_cast<int>(place - all.begin()), 0));
    showButtons();
}

void UsersSection::showButtons()
{
    const bool isOther = !current().isEmpty() && current() != m_users.present();
    m_choose->setEnabled(isOther);
    m_remove->setEnabled(isOther);
    m_change->setEnabled(!current().isEmpty());
}

void UsersSection::change(const QString& renamed)
{
    auto* const dialog = new UserDialog{service(), settings(), renamed, window()};
    connect(dialog, &UserDialog::done, this, [this](const QString& announcement) {
        showUsers(current());
        emit service().announced(announcement, false);
    });
    dialog->open();
}

void UsersSection::remove()
{
    const QString name = current();
    if (name.isEmpty() || name == m_users.present()) return;
    m_users.remove(name);
    showUsers({});
    m_table->setFocus(); // The button has nothing to do any more.
    emit service().announced(tr("%1 is out of the list of users").arg(name), false);
}

void UsersSection::choose()
{
    const QString name = current();
    if (name.isEmpty() || name == m_users.present()) return;
    m_users.choose(name);
    m_table->setFocus();
    emit service().announced(tr("%1 goes on working here").arg(name), false);
}

void UsersSection::retranslate()
{
    m_table->setAccessibleName(tr("Users of this computer"));
    m_model.retranslate();
    m_choose->setText(tr("Switch"));
    m_choose->setAccessibleName(tr("Switch to the chosen user"));
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add a user"));
    m_change->setText(tr("Change the name…"));
    m_change->setAccessibleName(tr("Change the name of the chosen user"));
    m_remove->setText(tr("Take out"));
    m_remove->setAccessibleName(tr("Take the chosen user out of the list"));
    m_note->setText(
        tr("What stands in the journal keeps its name. Letters name the customer's credit controller, or the name under letters "
           "of the ledger."));
    showUsers(current());
}

void UsersSection::changeEvent(QEvent* event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_whole->setMaximumWidth(scaled(kUsersWidth));
}

} // namespace tegoed::ui
