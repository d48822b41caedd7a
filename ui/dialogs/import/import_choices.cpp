#include "ui/dialogs/import/import_choices.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/import/notation.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kComboCharacters = 18;

QComboBox* combo(QWidget* parent)
{
    auto* const box = new QComboBox{parent};
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kComboCharacters);
    return box;
}

/// The list of a box that is narrower than its words.
void widenList(QComboBox& box)
{
    int width = 0;
    for (int i = 0; i < box.count(); ++i)
        width = std::max(width, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    box.view()->setMinimumWidth(width + 2 * kMargin + kMarginWide);
    box.setToolTip(box.fontMetrics().horizontalAdvance(box.currentText()) + 2 * kMarginWide > box.width() ? box.currentText() : QString{});
}

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ';': return ImportChoices::tr("semicolons");
    case ',': return ImportChoices::tr("commas");
    case '\t': return ImportChoices::tr("tabs");
    case '|': return ImportChoices::tr("vertical bars");
    default: return QString{QLatin1Char{delimiter}};
    }
}

QString foundIn(const exchange::ListPreview& preview)
{
    QStringList parts{toQt(preview.encoding), ImportChoices::tr("columns between %1").arg(delimiterWord(preview.dialect.delimiter)),
                      ImportChoices::tr("%Ln row(s)", nullptr, static_cast<int>(preview.rowCount))};
    if (preview.titleCount > 0) parts.push_back(ImportChoices::tr("%Ln title line(s)", nullptr, static_cast<int>(preview.titleCount)));
    if (preview.leftOutCount > 0)
        parts.push_back(ImportChoices::tr("%Ln total(s) or title(s) left out", nullptr, static_cast<int>(preview.leftOutCount)));
    if (!preview.items.companyTitle.empty()) parts.push_back(ImportChoices::tr("own company: %1").arg(toQt(preview.items.companyTitle)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportChoices::ImportChoices(LedgerService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_grid(new QGridLayout{this}), m_kind(combo(this)), m_dates(combo(this)), m_decimal(combo(this)),
      m_memory(new QWidget{this}), m_profile(new Label{Type::Body, Tint::Text, this}), m_profileMenu(new QPushButton{tr("Change…"), this}),
      m_mode(combo(this)), m_listDate(new QDateEdit{toQDate(service.today()), this}), m_opening(combo(this)),
      m_balance(new QLineEdit{this}), m_found(new Label{Type::Small, Tint::Muted, this})
{
    build();
    connectFields();
    show(nullptr);
}

void ImportChoices::addField(int row, int column, const QString& caption, QWidget* field, QLabel** label)
{
    auto* const shown = new Label{Type::Small, Tint::Muted, this};
    shown->setText(caption);
    shown->setElided(true);
    shown->setBuddy(field);
    field->setAccessibleName(caption);
    m_grid->addWidget(shown, 2 * row, column);
    m_grid->addWidget(field, 2 * row + 1, column);
    if (label != nullptr) *label = shown;
}

void ImportChoices::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kMargin);
    m_grid->setVerticalSpacing(kGapTight);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
    for (const auto kind : {exchange::ListKind::Items, exchange::ListKind::Customers, exchange::ListKind::Contacts}) {
        m_kind->addItem(kind == exchange::ListKind::Items       ? tr("Open items")
                        : kind == exchange::ListKind::Customers ? tr("Customers")
                                                                : tr("Contacts"),
                        static_cast<int>(kind));
    }
    addField(0, 0, tr("What is in it"), m_kind);
    addField(0, 1, tr("Dates are read"), m_dates);
    addField(0, 2, tr("Amounts are read"), m_decimal);
    auto* const memory = new QHBoxLayout{m_memory};
    memory->setContentsMargins(0, 0, 0, 0);
    memory->setSpacing(kGap);
    m_profile->setElided(true);
    memory->addWidget(m_profile, 1);
    memory->addWidget(m_profileMenu);
    m_profileMenu->setAutoDefault(false);
    m_profileMenu->setAccessibleName(tr("Change what is remembered"));
    auto* const menu = new QMenu{m_profileMenu};
    menu->addAction(tr("Start afresh"), this, &ImportChoices::startAfresh);
    menu->addAction(tr("Rename…"), this, &ImportChoices::renameWanted);
    menu->addAction(tr("Forget it"), this, &ImportChoices::forgetWanted);
    m_profileMenu->setMenu(menu);
    m_memoryCaption = new Label{Type::Small, Tint::Muted, this};
    m_memoryCaption->setText(tr("As last time"));
    m_grid->addWidget(m_memoryCaption, 0, 3);
    m_grid->addWidget(m_memory, 1, 3);

    m_mode->addItem(tr("This is the complete list of open items"), static_cast<int>(app::ImportMode::Snapshot));
    m_mode->addItem(tr("These are additional items"), static_cast<int>(app::ImportMode::Add));
    m_mode->setItemData(0, tr("What is no longer in it is settled"), Qt::ToolTipRole);
    m_mode->setItemData(1, tr("New and changed items; nothing else changes"), Qt::ToolTipRole);
    m_opening->addItem(tr("first look at what is more than 30 days overdue"), static_cast<int>(app::Opening::Review));
    m_opening->addItem(tr("go on at the level that the list has"), static_cast<int>(app::Opening::Level));
    m_opening->addItem(tr("start all at the first step"), static_cast<int>(app::Opening::New));
    m_listDate->setCalendarPopup(true);
    m_listDate->setMaximumDate(toQDate(m_service.today()));
    m_listDate->setDisplayFormat(language() == base::Language::Dutch ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("dd/MM/yyyy"));
    m_balance->setPlaceholderText(tr("to compare"));
    m_balance->setAlignment(Qt::AlignRight);
    addField(1, 0, tr("The list is"), m_mode);
    addField(1, 1, tr("Day of the list"), m_listDate, &m_dateCaption);
    addField(1, 2, tr("Items that are overdue when they first come in"), m_opening);
    addField(1, 3, tr("Balance in your books"), m_balance, &m_balanceCaption);
    m_found->setElided(true);
    m_grid->addWidget(m_found, 4, 0, 1, 4);
    m_grid->setRowMinimumHeight(4, m_found->sizeHint().height());
}

void ImportChoices::connectFields()
{
    connect(m_kind, &QComboBox::activated, this,
            [this] { emit kindChosen(static_cast<exchange::ListKind>(m_kind->currentData().toInt())); });
    connect(m_dates, &QComboBox::activated, this, [this] {
        const auto order = exchange::parseDateOrder(fromQt(m_dates->currentData().toString()));
        if (order) emit datesChosen(order);
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        const QString sign = m_decimal->currentData().toString();
        if (!sign.isEmpty()) emit decimalChosen(sign.front().toLatin1());
    });
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling) return;
        m_isModeTyped = true;
        emit changed();
    });
    connect(m_opening, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) emit changed();
    });
    connect(m_listDate, &QDateEdit::dateChanged, this, [this] {
        if (m_isFilling) return;
        m_isDateTyped = true;
        m_dateCaption->setText(tr("Day of the list, as you say"));
        emit changed();
    });
    connect(m_balance, &QLineEdit::textEdited, this, [this] {
        showDifference();
        emit balanceTyped();
    });
}

void ImportChoices::show(const ImportFile* file)
{
    m_isFilling = true;
    const bool isRead = file != nullptr && file->preview;
    const bool isItems = file == nullptr || file->kind() == exchange::ListKind::Items;
    m_kind->setEnabled(isRead);
    if (file != nullptr) m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(file->kind())));
    for (int column = 0; column < 4; ++column)
        for (const int row : {2, 3})
            if (auto* const item = m_grid->itemAtPosition(row, column)) item->widget()->setVisible(isItems);
    for (auto* const field : std::initializer_list<QWidget*>{m_mode, m_listDate, m_opening, m_balance})
        field->setEnabled(file != nullptr);
    m_dates->setEnabled(false);
    m_decimal->setEnabled(false);
    m_memoryCaption->setVisible(isRead && file->profile);
    m_memory->setVisible(isRead && file->profile);
    m_found->setText(isRead ? foundIn(*file->preview) : QString{});
    if (isRead) {
        showNotation(*file);
        showProfile(*file);
        showListDate(*file);
    } else {
        m_dates->clear();
        m_decimal->clear();
    }
    for (auto* const box : {m_dates, m_decimal, m_mode, m_opening})
        widenList(*box);
    m_isFilling = false;
}

/// What is found comes first; what else the example could be stands below it.
void ImportChoices::showNotation(const ImportFile& file)
{
    const auto& preview = *file.preview;
    const auto fill = [&](QComboBox& box, const auto& example, const auto& readings, const auto& isInForce, const auto& dataOf,
                          bool isOpen) {
        box.clear();
        if (!example) {
            box.addItem(tr("none in this file"));
            return;
        }
        if (isOpen) box.addItem(tr("to be chosen: %1").arg(toQt(example->cell)), QString{});
        int current = 0;
        for (const auto& reading : readings) {
            if (!isOpen && isInForce(reading)) current = box.count();
            box.addItem(tr("%1 as %2").arg(toQt(example->cell), reading.meaning), dataOf(reading));
        }
        if (readings.empty()) box.addItem(toQt(example->cell));
        box.setCurrentIndex(current);
        box.setEnabled(readings.size() > 1 || (isOpen && !readings.empty()));
    };
    const auto isFlaw = [&](base::ErrorCode code) { return preview.flaw && preview.flaw->code == code; };
    const bool isDateOpen = isFlaw(base::ErrorCode::DatesAmbiguous);
    auto date = preview.date;
    if (isDateOpen && preview.flaw->arguments.size() > 1)
        date = exchange::PreviewExample{preview.flaw->arguments[0], preview.flaw->arguments[1]};
    const auto dates = file.dates ? file.dates : preview.profile.dates;
    fill(
        *m_dates, date, date ? dateReadings(date->cell) : std::vector<Reading<exchange::DateOrder>>{},
        [&](const auto& reading) { return dates == reading.value; }, [](const auto& reading) { return toQt(code(reading.value)); },
        isDateOpen);
    const bool isDecimalOpen = isFlaw(base::ErrorCode::DecimalAmbiguous);
    auto amount = preview.amount;
    if (isDecimalOpen && preview.flaw->arguments.size() > 1)
        amount = exchange::PreviewExample{preview.flaw->arguments[0], preview.flaw->arguments[1]};
    const auto decimal = file.decimal ? file.decimal : preview.profile.decimal;
    fill(
        *m_decimal, amount, amount ? amountReadings(amount->cell, preview.currency) : std::vector<Reading<char>>{},
        [&](const auto& reading) { return decimal == reading.value; },
        [](const auto& reading) { return QString{QLatin1Char{reading.value}}; }, isDecimalOpen);
}

void ImportChoices::showProfile(const ImportFile& file)
{
    if (!file.profile) return;
    const auto day = base::Date::parse(file.profile->profile.usedOn);
    const QString name = toQt(file.profile->name);
    m_profile->setText(day ? QStringLiteral("%1 (%2)").arg(name, display(*day)) : name);
}

void ImportChoices::showListDate(const ImportFile& file)
{
    if (m_isDateTyped || file.kind() != exchange::ListKind::Items) return;
    const auto found = file.preview->items.listDate;
    const bool isUsable = found && *found <= m_service.today();
    m_dateCaption->setText(isUsable ? tr("Day of the list, found in it") : tr("Day of the list, not found in it"));
    m_listDate->setDate(toQDate(isUsable ? *found : m_service.today()));
}

void ImportChoices::takeProfile(const exchange::ImportProfile& profile)
{
    m_isFilling = true;
    if (!m_isModeTyped && !profile.mode.empty())
        m_mode->setCurrentIndex(
            m_mode->findData(static_cast<int>(profile.mode == "add" ? app::ImportMode::Add : app::ImportMode::Snapshot)));
    if (!profile.opening.empty()) {
        const auto opening = profile.opening == "level" ? app::Opening::Level
                             : profile.opening == "new" ? app::Opening::New
                                                        : app::Opening::Review;
        m_opening->setCurrentIndex(m_opening->findData(static_cast<int>(opening)));
    }
    m_isFilling = false;
}

app::ImportMode ImportChoices::mode() const
{
    return static_cast<app::ImportMode>(m_mode->currentData().toInt());
}

app::Opening ImportChoices::opening() const
{
    return static_cast<app::Opening>(m_opening->currentData().toInt());
}

void ImportChoices::fill(app::ImportRequest& request) const
{
    request.mode = mode();
    request.opening = opening();
    // A day that stands in the file is found again there, each file its own.
    if (m_isDateTyped) request.asOf = fromQDate(m_listDate->date());
}

void ImportChoices::showBalance(std::optional<base::Money> balance)
{
    m_ledgerBalance = balance;
    showDifference();
}

bool ImportChoices::isBalanceRight() const
{
    if (m_balance->text().trimmed().isEmpty()) return true;
    const auto typed = m_ledgerBalance ? typedMinor(m_balance->text(), m_ledgerBalance->currency()) : std::nullopt;
    return typed && *typed == m_ledgerBalance->minor();
}

void ImportChoices::showDifference()
{
    auto* const caption = static_cast<Label*>(m_balanceCaption);
    const bool isTyped = !m_balance->text().trimmed().isEmpty();
    const auto typed = isTyped && m_ledgerBalance ? typedMinor(m_balance->text(), m_ledgerBalance->currency()) : std::nullopt;
    if (!isTyped || !m_ledgerBalance)
        caption->setText(tr("Balance in your books"));
    else if (!typed)
        caption->setText(tr("Balance in your books: no amount"));
    else if (*typed == m_ledgerBalance->minor())
        caption->setText(tr("Balance in your books: agrees"));
    else
        caption->setText(
            tr("Balance in your books: difference %1").arg(displayMinor(m_ledgerBalance->minor() - *typed, m_ledgerBalance->currency())));
    caption->setTint(isBalanceRight() ? (isTyped && typed ? Tint::Success : Tint::Muted) : Tint::Danger);
}

} // namespace tegoed::ui
