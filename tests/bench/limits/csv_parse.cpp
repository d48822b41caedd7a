#include "limits/csv_parse.h"

#include "limits/stopwatch.h"

#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

namespace limits {
namespace {

constexpr std::size_t kFieldCount = 10;
enum Place { Customer, Name, Number, Issued, Due, Amount, Open, Currency, Order, Text };

/// What a row says, in 64 bytes; its texts stand one after the other in the pool.
struct Item {
    std::int64_t amountMinor;
    std::int64_t openMinor;
    std::uint64_t textsAt;
    std::int32_t issuedOn;
    std::int32_t dueOn;
    std::array<std::uint16_t, 5> lengths; ///< Customer, name, number, order, text.
    std::array<char, 22> currency;
};
static_assert(sizeof(Item) == 64);

[[noreturn]] void refuse(std::string_view text)
{
    std::fprintf(stderr, "not readable: %.*s\n", static_cast<int>(text.size()), text.data());
    std::exit(1);
}

/// `-1234.50` in hundredths.
std::int64_t minorOf(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    if (digits.size() < 4 || digits.size() > 17 || digits[digits.size() - 3] != '.') refuse(text);
    std::int64_t minor = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == digits.size() - 3) continue;
        if (digits[i] < '0' || digits[i] > '9') refuse(text);
        minor = minor * 10 + (digits[i] - '0');
    }
    return isNegative ? -minor : minor;
}

/// Adds a cell's text to the pool, a doubled quote as one.
std::uint16_t keep(std::string_view cell, std::vector<char>& pool)
{
    const std::size_t before = pool.size();
    while (!cell.empty()) {
        const std::size_t quote = cell.find('"');
        const std::size_t count = quote == std::string_view::npos ? cell.size() : quote + 1;
        pool.insert(pool.end(), cell.begin(), cell.begin() + static_cast<std::ptrdiff_t>(count));
        cell.remove_prefix(std::min(cell.size(), quote == std::string_view::npos ? count : count + 1));
    }
    return static_cast<std::uint16_t>(pool.size() - before);
}

/// `YYYY-MM-DD` as days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
std::int32_t dayOf(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') refuse(text);
    const auto number = [&](std::size_t first, std::size_t count) {
        int value = 0;
        for (std::size_t i = first; i < first + count; ++i) {
            if (text[i] < '0' || text[i] > '9') refuse(text);
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const int month = number(5, 2);
    if (month < 1 || month > 12 || number(8, 2) < 1 || number(8, 2) > 31) refuse(text);
    const int year = number(0, 4) - (month <= 2 ? 1 : 0);
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + number(8, 2) - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/// Reads one row; gives the start of the next.
const char* readRow(const char* at, const char* end, std::array<std::string_view, kFieldCount>& fields)
{
    for (std::size_t field = 0; field < kFieldCount && at < end; ++field) {
        const char* first = at;
        if (*at == '"') {
            ++first;
            // A doubled quote goes on; the copy without it is left to who wants the text.
            do {
                at = static_cast<const char*>(std::memchr(at + 1, '"', static_cast<std::size_t>(end - at - 1)));
                if (at == nullptr) return end;
                ++at;
            } while (at < end && *at == '"');
            fields[field] = {first, static_cast<std::size_t>(at - first - 1)};
        } else {
            while (at < end && *at != ',' && *at != '\n')
                ++at;
            fields[field] = {first, static_cast<std::size_t>(at - first)};
        }
        if (at < end) ++at;
    }
    return at;
}

[[noreturn]] void fail(const std::string& file)
{
    std::perror(file.c_str());
    std::exit(1);
}

} // namespace

ParsedFile parseItems(const std::string& csvFile)
{
    const Stopwatch watch;
    const int file = ::open(csvFile.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status{};
    if (file < 0 || ::fstat(file, &status) != 0) fail(csvFile);
    const auto size = static_cast<std::size_t>(status.st_size);
    void* const pages = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (pages == MAP_FAILED) fail(csvFile);
    const char* at = static_cast<const char*>(pages);
    const char* const end = at + size;
    const auto* const headingEnd = static_cast<const char*>(std::memchr(at, '\n', size));
    at = headingEnd == nullptr ? end : headingEnd + 1;

    ParsedFile parsed{};
    std::array<std::string_view, kFieldCount> fields{};
    std::vector<Item> items;
    std::vector<char> pool;
    items.reserve(size / 64); // Room that isn't used costs nothing; growing would.
    pool.reserve(size);
    while (at < end) {
        at = readRow(at, end, fields);
        Item item{};
        item.textsAt = pool.size();
        item.issuedOn = dayOf(fields[Issued]);
        item.dueOn = dayOf(fields[Due]);
        item.amountMinor = minorOf(fields[Amount]);
        item.openMinor = minorOf(fields[Open]);
        item.lengths = {keep(fields[Customer], pool), keep(fields[Name], pool), keep(fields[Number], pool), keep(fields[Order], pool),
                        keep(fields[Text], pool)};
        std::memcpy(item.currency.data(), fields[Currency].data(), std::min(fields[Currency].size(), item.currency.size()));
        items.push_back(item);
    }
    for (const Item& item : items)
        parsed.openMinor += item.openMinor;
    parsed.rowCount = static_cast<std::int64_t>(items.size());
    benchmark::DoNotOptimize(pool.data());
    ::munmap(pages, size);
    ::close(file);
    parsed.ms = watch.ms();
    return parsed;
}

} // namespace limits
