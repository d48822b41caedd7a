#include "ui/dialogs/import/import_choices.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/import/notation.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kComboCharacters = 8; ///< A box is at least so wide; it takes what its words need where there is room.

QComboBox* combo(QWidget* parent)
{
    auto* const box = new QComboBox{parent};
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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
    case ';': return ImportChoices::tr("semicolon");
    case ',': return ImportChoices::tr("comma");
    case '\t': return ImportChoices::tr("tab");
    case '|': return ImportChoices::tr("vertical bar");
    default: return QString{QLatin1Char{delimiter}}; // Excel's own line may name any.
    }
}

/// What was found, and what else may be said; `inForce` is the one that counts. The found one is no choice: its data is empty.
template <class Values, class Value>
void fillWriting(QComboBox& box, const Values& values, Value found, Value inForce, QString (*wordOf)(Value),
                 std::string_view (*codeOf)(Value))
{
    box.clear();
    box.addItem(ImportChoices::tr("found: %1").arg(wordOf(found)), QString{});
    for (const Value value : values) {
        if (value == found) continue;
        box.addItem(wordOf(value), toQt(codeOf(value)));
        if (value == inForce) box.setCurrentIndex(box.count() - 1);
    }
}

QString encodingWord(exchange::Encoding encoding)
{
    switch (encoding) {
    case exchange::Encoding::Utf16Little: return QStringLiteral("UTF-16 LE");
    case exchange::Encoding::Utf16Big: return QStringLiteral("UTF-16 BE");
    case exchange::Encoding::Utf8:
    case exchange::Encoding::Windows1252: break;
    }
    return toQt(code(encoding));
}

/// A field and its caption.
QWidget& partOf(const QWidget& field)
{
    return *field.parentWidget();
}

QString foundIn(const exchange::ListPreview& preview)
{
    QStringList parts{ImportChoices::tr("%Ln row(s)", nullptr, static_cast<int>(preview.rowCount))};
    if (preview.titleCount > 0) parts.push_back(ImportChoices::tr("%Ln title line(s)", nullptr, static_cast<int>(preview.titleCount)));
    if (preview.leftOutCount > 0)
        parts.push_back(ImportChoices::tr("%Ln total(s) or title(s) left out", nullptr, static_cast<int>(preview.leftOutCount)));
    if (!preview.items.companyTitle.empty()) parts.push_back(ImportChoices::tr("own company: %1").arg(toQt(preview.items.companyTitle)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportChoices::ImportChoices(LedgerService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_itemsRow(new QWidget{this}), m_kind(combo(this)), m_dates(combo(this)), m_decimal(combo(this)),
      m_encoding(combo(this)), m_delimiter(combo(this)), m_memory(new QWidget{this}), m_profile(new Label{Type::Body, Tint::Text, this}),
      m_profileMenu(new QPushButton{tr("Change…"), this}), m_mode(combo(this)), m_listDate(new QDateEdit{toQDate(service.today()), this}),
      m_opening(combo(this)), m_balance(new QLineEdit{this}), m_found(new Label{Type::Small, Tint::Muted, this})
{
    build();
    connectFields();
    show(nullptr);
}

Label* ImportChoices::addField(FlowLayout* fields, const QString& caption, QWidget* field)
{
    auto* const part = new QWidget{fields->parentWidget()};
    auto* const column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapTight / 2);
    auto* const label = new Label{Type::Small, Tint::Muted, this};
    label->setText(caption);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch(1); // Captions of one line stand at one height.
    fields->addWidget(part);
    return label;
}

void ImportChoices::build()
{
    auto* const rows = new QVBoxLayout{this};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGapTight);
    auto* const ofFile = new FlowLayout{kMargin, kGapTight};
    auto* const ofItems = new FlowLayout{kMargin, kGapTight, m_itemsRow};
    rows->addLayout(ofFile);
    rows->addWidget(m_itemsRow);
    rows->addWidget(m_found);
    m_found->setElided(true);

    for (const auto kind : {exchange::ListKind::Items, exchange::ListKind::Customers, exchange::ListKind::Contacts}) {
        m_kind->addItem(kind == exchange::ListKind::Items       ? tr("Open items")
                        : kind == exchange::ListKind::Customers ? tr("Customers")
                                                                : tr("Contacts"),
                        static_cast<int>(kind));
    }
    addField(ofFile, tr("What is in it"), m_kind);
    addField(ofFile, tr("Dates are read"), m_dates);
    addField(ofFile, tr("Amounts are read"), m_decimal);
    addField(ofFile, tr("Encoding"), m_encoding);
    addField(ofFile, tr("Between the columns"), m_delimiter);
    auto* const memory = new QHBoxLayout{m_memory};
    memory->setContentsMargins(0, 0, 0, 0);
    memory->setSpacing(kGap);
    memory->addWidget(m_profile, 1);
    memory->addWidget(m_profileMenu);
    m_profileMenu->setAutoDefault(false);
    auto* const menu = new QMenu{m_profileMenu};
    menu->addAction(tr("Start afresh"), this, &ImportChoices::startAfresh);
    menu->addAction(tr("Rename…"), this, &ImportChoices::renameWanted);
    menu->addAction(tr("Forget it"), this, &ImportChoices::forgetWanted);
    m_profileMenu->setMenu(menu);
    addField(ofFile, tr("As last time"), m_memory);
    m_profileMenu->setAccessibleName(tr("Change what is remembered"));

    const auto add = [](QComboBox& box, const QString& text, const QString& meaning, auto value) {
        box.addItem(text, static_cast<int>(value));
        box.setItemData(box.count() - 1, meaning, Qt::ToolTipRole);
    };
    add(*m_mode, tr("the complete list of open items"), tr("What is no longer in it is settled"), app::ImportMode::Snapshot);
    add(*m_mode, tr("a list of additional items"), tr("New and changed items; nothing else changes"), app::ImportMode::Add);
    add(*m_opening, tr("review first, if over 30 days"), tr("What is more than 30 days overdue waits until somebody decided"),
        app::Opening::Review);
    add(*m_opening, tr("go on at the list's level"), tr("The dunning level of the list counts"), app::Opening::Level);
    add(*m_opening, tr("begin at the first step"), tr("Nobody gets a late letter as the first one"), app::Opening::New);
    m_listDate->setCalendarPopup(true);
    m_listDate->setMaximumDate(toQDate(m_service.today()));
    m_listDate->setDisplayFormat(language() == base::Language::Dutch ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("dd/MM/yyyy"));
    m_balance->setPlaceholderText(tr("to compare"));
    m_balance->setAlignment(Qt::AlignRight);
    addField(ofItems, tr("This is"), m_mode);
    addField(ofItems, tr("Items that come in overdue"), m_opening);
    m_dateCaption = addField(ofItems, tr("Day of the list"), m_listDate);
    m_balanceCaption = addField(ofItems, tr("Balance in your books"), m_balance);
    QWidget::setTabOrder(m_mode, m_opening);
    QWidget::setTabOrder(m_opening, m_listDate);
    QWidget::setTabOrder(m_listDate, m_balance);
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
    connect(m_encoding, &QComboBox::activated, this,
            [this] { emit encodingChosen(exchange::parseEncoding(fromQt(m_encoding->currentData().toString()))); });
    connect(m_delimiter, &QComboBox::activated, this,
            [this] { emit delimiterChosen(exchange::parseDelimiter(fromQt(m_delimiter->currentData().toString()))); });
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
    m_itemsRow->setVisible(isItems);
    m_dates->setEnabled(false);
    m_decimal->setEnabled(false);
    partOf(*m_memory).setVisible(isRead && file->profile);
    m_found->setText(isRead ? foundIn(*file->preview) : QString{});
    showWriting(file);
    if (isRead) {
        showNotation(*file);
        showProfile(*file);
        showListDate(*file);
    } else {
        m_dates->clear();
        m_decimal->clear();
    }
    for (auto* const box : {m_dates, m_decimal, m_encoding, m_delimiter, m_mode, m_opening})
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

/// How letters and columns are written is a question of texts: a file that is none, a workbook say, has no such choices. One that somebody
/// has called a text keeps them, so that he can call it something else.
void ImportChoices::showWriting(const ImportFile* file)
{
    const auto* const preview = file != nullptr ? file->preview.get() : nullptr;
    const bool isCalledText = file != nullptr && file->error && file->encoding;
    partOf(*m_encoding).setVisible(preview != nullptr || isCalledText);
    partOf(*m_delimiter).setVisible(preview != nullptr);
    if (preview != nullptr) {
        fillWriting(*m_encoding, exchange::kEncodings, preview->foundEncoding, preview->encoding, encodingWord, exchange::code);
        fillWriting(*m_delimiter, exchange::kDelimiters, preview->foundDelimiter, preview->dialect.delimiter, delimiterWord,
                    exchange::delimiterCode);
    }
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
    auto* const caption = m_balanceCaption;
    const bool isTyped = !m_balance->text().trimmed().isEmpty();
    const auto typed = isTyped && m_ledgerBalance ? typedMinor(m_balance->text(), m_ledgerBalance->currency()) : std::nullopt;
    if (!isTyped || !m_ledgerBalance)
        caption->setText(tr("Balance in your books"));
    else if (!typed)
        caption->setText(tr("Your books: no amount"));
    else if (*typed == m_ledgerBalance->minor())
        caption->setText(tr("Your books: agrees"));
    else
        caption->setText(tr("Your books: difference %1").arg(displayMinor(m_ledgerBalance->minor() - *typed, m_ledgerBalance->currency())));
    caption->setTint(isBalanceRight() ? (isTyped && typed ? Tint::Success : Tint::Muted) : Tint::Danger);
}

} // namespace tegoed::ui
