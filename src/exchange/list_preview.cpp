#include "exchange/list_preview.h"

#include "base/assert.h"
#include "base/sha256.h"
#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/columns.h"
#include "exchange/layout.h"
#include "exchange/list_reader.h"
#include "exchange/text_store.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tegoed::exchange {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int kRowsBetweenLooks = 8192;
/// A row that is longer is shown up to here.
constexpr std::size_t kShownRowBytes = std::size_t{256} << 10;

/// What a column shows above itself. Debit, credit and others that only help are shown as what they help to find.
void describeColumns(const ShownLayout& shown, const std::vector<FieldMapping>& map, ListPreview& preview)
{
    const Layout& layout = shown.layout;
    for (const std::string& heading : layout.headings)
        preview.columns.push_back({heading.substr(0, kPreviewCellBytes)});
    // Fields come before the columns that help, so that a column with both parts is shown as the field.
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const auto column = static_cast<std::size_t>(layout.plan.column(field));
        if (column >= preview.columns.size() || !preview.columns[column].field.empty()) continue;
        PreviewColumn& shownColumn = preview.columns[column];
        const Field found = shownAs(field);
        shownColumn.field = name(found);
        shownColumn.isHelper = found != field;
        // One amount a row is what is open, and a name without a number is the name.
        if (field == Field::Amount && layout.plan.amountIsOpen && !layout.plan.isStrict(field)) shownColumn.field = name(Field::Open);
        if (field == Field::Customer && layout.plan.nameIsNumber) shownColumn.field = name(Field::CustomerName);
    }
    for (const FieldMapping& entry : map) {
        const int column = entry.column.empty() ? ColumnPlan::kNoColumn : findColumn(layout.headings, entry.column);
        if (column == ColumnPlan::kNoColumn) continue;
        preview.columns[static_cast<std::size_t>(column)].isChosen = true;
    }
}

void listRows(std::string_view utf8, const Layout& layout, const base::Work& work, ListPreview& preview)
{
    RowReader reader{utf8, layout.dialect, layout.start};
    RowPosition at = layout.start;
    while (reader.next()) {
        if (preview.rowCount % kRowsBetweenLooks == 0 && work.stop.stop_requested()) return;
        const bool isAbove = at.offset < layout.dataStart.offset;
        const bool isHeading = isAbove && layout.hasHeadingRow && reader.position().offset >= layout.dataStart.offset;
        if (isAbove && !isHeading) ++preview.titleCount;
        if (preview.rows.size() < kPreviewRowLimit) {
            const auto state = isHeading ? PreviewRow::State::Heading : isAbove ? PreviewRow::State::Title : PreviewRow::State::Unread;
            preview.rows.push_back({static_cast<std::uint32_t>(at.offset), static_cast<std::uint32_t>(reader.line()), 0, state});
        }
        ++preview.rowCount;
        at = reader.position();
    }
}

/// Says of each row below the headings what became of it. Values and faults come in the order of the file, or nearly.
template <class Row>
void settleRows(const std::vector<Row>& values, const std::vector<FaultyRow>& faults, ListPreview& preview)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> valueOf;
    valueOf.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        valueOf.emplace_back(static_cast<std::uint32_t>(values[i].line), static_cast<std::uint32_t>(i));
    if (!std::is_sorted(valueOf.begin(), valueOf.end())) std::sort(valueOf.begin(), valueOf.end());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> faultOf;
    for (std::size_t i = 0; i < faults.size(); ++i)
        faultOf.emplace_back(static_cast<std::uint32_t>(faults[i].error.line), static_cast<std::uint32_t>(i));
    std::sort(faultOf.begin(), faultOf.end());

    auto value = valueOf.begin();
    auto fault = faultOf.begin();
    const auto take = [](auto& at, auto end, PreviewRow& row, PreviewRow::State state) {
        while (at != end && at->first < row.line)
            ++at;
        if (at == end || at->first != row.line) return false;
        row.index = at->second;
        row.state = state;
        return true;
    };
    for (PreviewRow& row : preview.rows) {
        if (row.state != PreviewRow::State::Unread) continue;
        if (take(fault, faultOf.end(), row, PreviewRow::State::Faulty)) continue;
        if (!take(value, valueOf.end(), row, PreviewRow::State::Taken)) row.state = PreviewRow::State::LeftOut;
    }
}

/// The cell of a few columns that says most: one that could be read otherwise, else the first that says anything.
template <class Says>
std::optional<PreviewExample> exampleIn(const Layout& layout, std::span<const Field> fields, Says says)
{
    std::optional<PreviewExample> best;
    int most = 0;
    for (const Field field : fields) {
        const auto column = static_cast<std::size_t>(layout.plan.column(field));
        if (column >= layout.headings.size()) continue;
        for (const auto& row : layout.sample) {
            const int weight = column < row.size() && !row[column].empty() ? says(row[column]) : 0;
            if (weight <= most) continue;
            most = weight;
            best = PreviewExample{layout.headings[column], row[column]};
        }
    }
    return best;
}

int saysOfDates(std::string_view cell)
{
    const DateParts parts = dateParts(cell);
    switch (parts.shape) {
    case DateShape::None:
    case DateShape::Empty: return 0;
    case DateShape::YearFirst:
    case DateShape::Named: return 1;
    case DateShape::YearLast:
    case DateShape::TwoDigits: break;
    }
    return parts.first <= 12 && parts.second <= 12 && parts.first != parts.second ? 3 : 2;
}

int saysOfAmounts(std::string_view cell)
{
    switch (decimalHint(cell)) {
    case DecimalHint::None: return looksLikeAmount(cell) ? 1 : 0;
    case DecimalHint::PointOrGrouping:
    case DecimalHint::CommaOrGrouping: return 2;
    case DecimalHint::Point:
    case DecimalHint::Comma: break;
    }
    const bool hasBoth = cell.find('.') != std::string_view::npos && cell.find(',') != std::string_view::npos;
    return hasBoth ? 4 : 3;
}

void readRows(const std::shared_ptr<TextStore>& store, const ImportOptions& options, const std::string& fileName, ListPreview& preview)
{
    const auto take = [&](auto table, auto& place) {
        if (!table) {
            preview.flaw = table.error();
            return;
        }
        place = *std::move(table);
        settleRows(place.rows, place.faults, preview);
        preview.leftOutCount = place.leftOutCount;
        preview.profile = place.profile;
    };
    switch (preview.kind) {
    case ListKind::Items: take(readItems(store, options, fileName), preview.items); break;
    case ListKind::Customers: take(readCustomers(store, options, fileName), preview.customers); break;
    case ListKind::Contacts: take(readContacts(store, options, fileName), preview.contacts); break;
    }
}

/// The file as each encoding gives it, each made once.
class Readings {
public:
    explicit Readings(const PreviewRequest& request) : m_request(request) {}
    /// `encoding`: nothing is what it looks like.
    Result<std::shared_ptr<TextStore>> as(std::optional<Encoding> encoding)
    {
        for (const auto& known : m_known)
            if (!encoding || known->encoding() == *encoding) return known;
        TEGOED_TRY(auto store, TextStore::ofFile(m_request.file, m_request.options.limitBytes, encoding));
        m_known.push_back(store);
        return store;
    }

private:
    const PreviewRequest& m_request;
    std::vector<std::shared_ptr<TextStore>> m_known{};
};

/// The profile that was made from the same headings, of the same kind where the kind is said. One that says how such a file is written
/// is compared with the headings that come of that.
std::optional<std::size_t> profileFor(const PreviewRequest& request, ListKind kind, const std::string& fingerprint, Readings& readings)
{
    for (std::size_t i = 0; i < request.profiles.size(); ++i) {
        const ImportProfile& profile = request.profiles[i];
        const bool fits = !request.kind || profile.kind.empty() || parseListKind(profile.kind) == request.kind;
        if (!fits || profile.headings.empty()) continue;
        if (!profile.encoding && !profile.delimiter) {
            if (profile.headings == fingerprint) return i;
            continue;
        }
        ImportOptions options = request.options;
        options.profile = profile;
        const auto store = readings.as(options.chosenEncoding());
        if (!store) continue;
        const auto own = parseListKind(profile.kind).value_or(kind);
        if (profile.headings == fingerprintOf(showLayout(own, (*store)->utf8(), options).layout)) return i;
    }
    return std::nullopt;
}

/// What would stand between the columns if nobody had said it.
char foundDelimiter(ListKind kind, const TextStore& store, ImportOptions options)
{
    options.delimiter.reset();
    if (options.profile) options.profile->delimiter.reset();
    return showLayout(kind, store.utf8(), options).layout.dialect.delimiter;
}

} // namespace

const ImportResult& ListPreview::result() const
{
    switch (kind) {
    case ListKind::Items: return items;
    case ListKind::Customers: return customers;
    case ListKind::Contacts: return contacts;
    }
    TEGOED_UNREACHABLE();
}

std::vector<std::string> ListPreview::cells(const PreviewRow& row) const
{
    const std::string_view utf8 = texts->utf8();
    const std::size_t end = std::min(utf8.size(), std::size_t{row.offset} + kShownRowBytes);
    RowReader reader{utf8.substr(0, end), dialect, {row.offset, row.line}};
    std::vector<std::string> result;
    if (!reader.next()) return result;
    for (std::string_view cell : reader.cells()) {
        cell = cell.substr(0, kPreviewCellBytes);
        while (!cell.empty() && (static_cast<unsigned char>(cell.back()) & 0xC0U) == 0x80U && !base::isValidUtf8(cell))
            cell.remove_suffix(1); // Not in the middle of a letter.
        result.emplace_back(cell);
    }
    return result;
}

Result<Previewed> previewList(const PreviewRequest& request)
{
    const std::string fileName = request.file.string();
    ImportOptions options = request.options;
    options.profile.reset();
    Readings readings{request};
    auto loaded = readings.as(options.encoding);
    const auto refused = loaded ? std::nullopt : std::optional{locatedIn(loaded.error(), fileName)};
    // What looks like no text may be one of which somebody has said how it is written.
    for (const ImportProfile& profile : request.profiles)
        if (!loaded && profile.encoding && refused->code == ErrorCode::FileIsBinary) loaded = readings.as(profile.encoding);
    if (!loaded) return base::fail(*refused);
    std::shared_ptr<TextStore> store = *loaded;

    Previewed result;
    ListPreview& preview = result.preview;
    preview.currency = request.options.ledgerCurrency;
    preview.foundEncoding = store->foundEncoding();
    preview.sha256 = base::sha256Hex(store->original());
    preview.kind = request.kind.value_or(recogniseList(store->utf8(), options.delimiter).value_or(ListKind::Items));

    ShownLayout shown = showLayout(preview.kind, store->utf8(), options);
    result.profile = profileFor(request, preview.kind, fingerprintOf(shown.layout), readings);
    if (result.profile) {
        options.profile = request.profiles[*result.profile];
        if (auto other = readings.as(options.chosenEncoding())) store = *other;
        if (const auto kind = parseListKind(options.profile->kind); kind && !request.kind) preview.kind = *kind;
        shown = showLayout(preview.kind, store->utf8(), options);
    }
    if (refused && !result.profile) return base::fail(*refused);
    preview.texts = store;
    preview.encoding = store->encoding();
    preview.foundDelimiter = options.chosenDelimiter() ? foundDelimiter(preview.kind, *store, options) : shown.layout.dialect.delimiter;
    preview.dialect = shown.layout.dialect;
    preview.flaw = shown.flaw;
    preview.profile.headings = fingerprintOf(shown.layout);
    preview.profile.map = mergedMap(options);
    preview.profile.encoding = options.chosenEncoding();
    preview.profile.delimiter = options.chosenDelimiter();
    describeColumns(shown, preview.profile.map, preview);
    preview.date = exampleIn(shown.layout, dateFields(), saysOfDates);
    preview.amount = exampleIn(shown.layout, amountFields(), saysOfAmounts);
    listRows(store->utf8(), shown.layout, options.work, preview);
    if (!preview.flaw) readRows(store, options, fileName, preview);
    if (preview.flaw) *preview.flaw = locatedIn(*std::move(preview.flaw), fileName);
    const bool isCancelled = options.work.stop.stop_requested() || (preview.flaw && preview.flaw->code == ErrorCode::Cancelled);
    if (isCancelled) return base::fail(ErrorCode::Cancelled);
    return result;
}

std::vector<std::size_t> faultColumns(const base::Error& error, const std::vector<PreviewColumn>& columns)
{
    std::vector<std::size_t> found;
    const auto giving = [&](std::initializer_list<Field> fields) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            for (const Field field : fields)
                if (columns[i].field == name(field)) found.push_back(i);
        return found;
    };
    switch (error.code) {
    case ErrorCode::RowNotANumber:
    case ErrorCode::RowNotADate:
    case ErrorCode::RowBadCode:
    case ErrorCode::RowBadText:
    case ErrorCode::FieldTooLong: {
        // Of headings alike the one that is read.
        for (const bool mustBeRead : {true, false}) {
            for (std::size_t i = 0; i < columns.size() && found.empty() && !error.arguments.empty(); ++i)
                if (columns[i].heading == error.arguments.front() && (!mustBeRead || !columns[i].field.empty())) found.push_back(i);
        }
        return found;
    }
    case ErrorCode::RowWithoutNumber:
    case ErrorCode::RowNumberOfOther: return giving({Field::Number});
    case ErrorCode::RowWithoutCustomer:
    case ErrorCode::RowUnknownCustomer: {
        giving({Field::Customer, Field::CustomerName});
        return found.empty() ? giving({Field::Number}) : found; // In a list of customers the number is the customer's.
    }
    case ErrorCode::RowWithoutName: return giving({Field::Name});
    case ErrorCode::RowWithoutAmount:
    case ErrorCode::RowNegativeInvoice:
    case ErrorCode::RowOtherAmount:
    case ErrorCode::RowAmountTooLarge: {
        giving({Field::Amount});
        return found.empty() ? giving({Field::Open}) : found;
    }
    case ErrorCode::RowOpenOutOfRange: return giving({Field::Open});
    case ErrorCode::RowPaidAboveAmount: return giving({Field::Paid});
    case ErrorCode::RowSettledButOpen: return giving({Field::Settled});
    case ErrorCode::RowOtherCurrency: return giving({Field::Currency});
    case ErrorCode::RowUnknownCompany: return giving({Field::Company});
    default: return found; // The list of codes is the whole program's; the rest is about no column.
    }
}

} // namespace tegoed::exchange
