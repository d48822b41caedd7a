#include "limits/csv_parse.h"

#include "limits/stopwatch.h"

#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace limits {
namespace {

constexpr std::size_t kFieldCount = 10;
enum Place { Customer, Name, Number, Issued, Due, Amount, Open, Currency, Order, Text };

struct Item {
    std::int64_t amountMinor;
    std::int64_t openMinor;
    std::uint64_t customerHash;
    std::uint64_t numberHash;
    std::int32_t issuedOn;
    std::int32_t dueOn;
    std::int32_t nameLength;
    std::int32_t orderLength;
    std::array<char, 16> currency;
};
static_assert(sizeof(Item) == 64);

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

std::int64_t minorOf(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    std::int64_t minor = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') minor = minor * 10 + (c - '0');
    }
    return isNegative ? -minor : minor;
}

/// `YYYY-MM-DD` as days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
std::int32_t dayOf(std::string_view text)
{
    const auto number = [&](std::size_t first, std::size_t count) {
        int value = 0;
        for (std::size_t i = first; i < first + count; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    const int month = number(5, 2);
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
    while (at < end) {
        at = readRow(at, end, fields);
        Item item{};
        item.customerHash = hashOf(fields[Customer]);
        item.nameLength = static_cast<std::int32_t>(fields[Name].size());
        item.numberHash = hashOf(fields[Number]);
        item.issuedOn = dayOf(fields[Issued]);
        item.dueOn = dayOf(fields[Due]);
        item.amountMinor = minorOf(fields[Amount]);
        item.openMinor = minorOf(fields[Open]);
        std::memcpy(item.currency.data(), fields[Currency].data(), std::min(fields[Currency].size(), item.currency.size()));
        item.orderLength = static_cast<std::int32_t>(fields[Order].size() + fields[Text].size());
        benchmark::DoNotOptimize(item);
        parsed.openMinor += item.openMinor;
        ++parsed.rowCount;
    }
    ::munmap(pages, size);
    ::close(file);
    parsed.ms = watch.ms();
    return parsed;
}

} // namespace limits
