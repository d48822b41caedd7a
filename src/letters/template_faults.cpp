#include "letters/template_faults.h"

#include "base/assert.h"
#include "base/text.h"
#include "letters/template.h"
#include "letters/template_values.h"

#include <algorithm>
#include <array>

namespace tegoed::letters {
namespace {

constexpr std::string_view kOpen = "{{";
constexpr std::string_view kClose = "}}";

/// The names that every letter has, from one that has nothing else.
const TemplateValues& namesOf(std::string_view part)
{
    static const auto kOfLetter = [] {
        Letter letter;
        letter.items.resize(1);
        return templateValues(letter);
    }();
    static const auto kOfGroup = [] {
        Letter letter;
        letter.items.resize(1);
        return withGroup(kOfLetter, letter.items, base::Language::Dutch);
    }();
    return part == "demand" ? kOfGroup : kOfLetter;
}

/// A part's text within the template.
struct Stretch {
    std::string part;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Stretch> stretchesOf(std::string_view text, const std::vector<std::string>& parts, std::vector<TemplateFault>& faults)
{
    std::vector<Stretch> found;
    bool isTaken = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = base::trimmed(text.substr(at, end - at));
        if (line.size() > 2 && line.front() == '[' && line.back() == ']') {
            const std::string part{line.substr(1, line.size() - 2)};
            const auto place = static_cast<std::size_t>(line.data() - text.data());
            const bool isKnown = std::ranges::find(parts, part) != parts.end();
            const bool isTwice = std::ranges::find(found, part, &Stretch::part) != found.end();
            if (!isKnown) faults.push_back({TemplateFaultKind::UnknownPart, place, line.size(), part});
            if (isTwice) faults.push_back({TemplateFaultKind::PartTwice, place, line.size(), part});
            isTaken = isKnown && !isTwice;
            if (isTaken) found.push_back({part, end, end});
        } else if (isTaken) {
            found.back().end = end;
        }
        at = end + 1;
    }
    return found;
}

/// A tag as it stands: `{{#one}}` is the sign `#` and the name `one`.
struct Tag {
    char sign = ' ';
    std::string name{};
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// One part's tags, one after another, with the sections that are open.
class TagReader {
public:
    TagReader(const TemplateValues& names, std::vector<TemplateFault>& faults) : m_names(names), m_faults(faults) {}

    void read(std::string_view text, const Stretch& stretch)
    {
        std::size_t at = stretch.begin;
        while ((at = text.find(kOpen, at)) < stretch.end) {
            const auto close = text.find(kClose, at + kOpen.size());
            if (close == std::string_view::npos || close + kClose.size() > stretch.end) {
                m_faults.push_back({TemplateFaultKind::TagNotClosed, at, kOpen.size(), {}});
                break;
            }
            take(text, at, close);
            at = close + kClose.size();
        }
        for (const Tag& tag : m_open)
            m_faults.push_back({TemplateFaultKind::SectionNotClosed, tag.offset, tag.length, tag.name});
    }

private:
    void take(std::string_view text, std::size_t open, std::size_t close)
    {
        auto inner = base::trimmed(text.substr(open + kOpen.size(), close - open - kOpen.size()));
        Tag tag;
        tag.offset = open;
        tag.length = close + kClose.size() - open;
        if (inner.empty()) {
            fault(TemplateFaultKind::TagEmpty, tag);
            return;
        }
        if (std::string_view{"#^/!{&>="}.find(inner.front()) != std::string_view::npos) {
            tag.sign = inner.front();
            inner = base::trimmed(inner.substr(1));
        }
        tag.name = inner;
        switch (tag.sign) {
        case '!': return;
        case '#':
        case '^': openSection(tag); return;
        case '/': closeSection(tag); return;
        case ' ': takeValue(tag); return;
        default: fault(TemplateFaultKind::TagNotAllowed, tag); return;
        }
    }

    void takeValue(const Tag& tag)
    {
        if (m_names.values.contains(tag.name)) return;
        fault(m_names.flags.contains(tag.name) ? TemplateFaultKind::ValueIsFlag : TemplateFaultKind::ValueUnknown, tag);
    }

    void openSection(const Tag& tag)
    {
        if (!m_names.flags.contains(tag.name))
            fault(m_names.values.contains(tag.name) ? TemplateFaultKind::FlagIsValue : TemplateFaultKind::FlagUnknown, tag);
        m_open.push_back(tag);
        if (m_open.size() == kDeepestSection + 1) fault(TemplateFaultKind::TooDeep, tag);
    }

    void closeSection(const Tag& tag)
    {
        if (!m_open.empty() && m_open.back().name == tag.name) {
            m_open.pop_back();
            return;
        }
        fault(TemplateFaultKind::SectionNotOpened, tag);
        // Sections that this one should have closed first are named by it already.
        const auto mine = std::ranges::find(m_open, tag.name, &Tag::name);
        m_open.erase(mine, m_open.end());
    }

    void fault(TemplateFaultKind kind, const Tag& tag) { m_faults.push_back({kind, tag.offset, tag.length, tag.name}); }

    const TemplateValues& m_names;
    std::vector<TemplateFault>& m_faults;
    std::vector<Tag> m_open{};
};

/// A part as one letter would have it, in a text without faults so far.
std::string partAs(std::string_view text, const Stretch& stretch, const TemplateValues& values)
{
    const std::string words{text.substr(stretch.begin, stretch.end - stretch.begin)};
    return filledPart({}, words, values).value_or(std::string{});
}

void findEmptyParts(std::string_view text, const std::vector<Stretch>& stretches, std::vector<TemplateFault>& faults)
{
    for (const auto& stretch : stretches) {
        if (stretch.part != "subject" && stretch.part != "opening") continue;
        std::string_view words = text.substr(stretch.begin, stretch.end - stretch.begin);
        bool isEmpty = true;
        // Remarks are no words.
        for (words = base::trimmed(words); isEmpty && !words.empty(); words = base::trimmed(words)) {
            const auto close = words.find(kClose);
            isEmpty = words.starts_with("{{!") && close != std::string_view::npos;
            if (isEmpty) words.remove_prefix(close + kClose.size());
        }
        if (isEmpty) faults.push_back({TemplateFaultKind::PartEmpty, stretch.begin, 0, stretch.part});
    }
}

/// Whether the fourteen days, or the fifteen that some letters count them as, are named in one of the languages.
bool namesTerm(std::string_view words)
{
    // Without the first letter, which may be a capital.
    constexpr std::array<std::string_view, 8> kNumbers{"eertien", "ijftien", "ourteen", "ifteen", "ierzehn", "ünfzehn", "14", "15"};
    return std::ranges::any_of(kNumbers, [words](const auto number) { return words.find(number) != std::string_view::npos; });
}

/// A 14-day letter without the amount, the exact costs or the term has no effect (article 6:96 lid 6 BW). All of them have to stand in the
/// letter however it is sent and however many invoices it is about. The demand above the table is left out of most letters.
void findMissingOfFourteenDays(std::string_view text, const std::vector<Stretch>& stretches, std::vector<TemplateFault>& faults)
{
    static constexpr std::array<const char*, 2> kNeeded{"to_pay", "costs"};
    // Of a sign that no text has and markup leaves alone.
    const auto markOf = [](std::string_view value) { return "\uE000" + std::string{value} + "\uE000"; };
    auto values = namesOf("opening");
    for (auto& [name, value] : values.values)
        value.clear();
    for (const auto* name : kNeeded)
        values.values[name] = markOf(name);
    std::array<bool, kNeeded.size()> isMissing{};
    bool isTermMissing = false;
    for (const bool byEmail : {false, true}) {
        for (const bool one : {false, true}) {
            values.flags["by_email"] = byEmail;
            values.flags["one"] = one;
            values.flags["many"] = !one;
            std::string words;
            for (const auto& stretch : stretches)
                if (stretch.part == "opening" || stretch.part == "closing") words += partAs(text, stretch, values);
            for (std::size_t i = 0; i < kNeeded.size(); ++i)
                isMissing[i] = isMissing[i] || words.find(markOf(kNeeded[i])) == std::string::npos;
            isTermMissing = isTermMissing || !namesTerm(words);
        }
    }
    const auto place = std::ranges::find(stretches, "opening", &Stretch::part)->begin;
    for (std::size_t i = 0; i < kNeeded.size(); ++i)
        if (isMissing[i]) faults.push_back({TemplateFaultKind::ValueMissing, place, 0, kNeeded[i]});
    if (isTermMissing) faults.push_back({TemplateFaultKind::TermMissing, place, 0, {}});
}

} // namespace

std::vector<std::string> templatePartNames(std::string_view name)
{
    const auto names = templateNames();
    if (std::ranges::find(names, name) == names.end()) return {};
    if (name.ends_with("/common"))
        return {"ended_dispute", "ended_plan", "ended_promise", "ended_insolvency", "ended_opening_review", "regards"};
    if (name.ends_with("/statement")) return {"subject", "opening", "closing"};
    return {"subject", "opening", "demand", "closing"};
}

std::vector<Placeholder> placeholdersOf(std::string_view part)
{
    std::vector<Placeholder> all;
    const auto& names = namesOf(part);
    for (const auto& [name, value] : names.values)
        all.push_back({name, false});
    for (const auto& [name, value] : names.flags)
        all.push_back({name, true});
    return all;
}

std::vector<TemplateFault> templateFaults(std::string_view name, std::string_view text)
{
    if (text.size() > kLargestTemplateBytes) return {{TemplateFaultKind::TooLarge, 0, 0, std::to_string(kLargestTemplateBytes)}};
    if (!base::isValidUtf8(text)) return {{TemplateFaultKind::NotUtf8, 0, 0, {}}};
    const auto parts = templatePartNames(name);
    TEGOED_ASSERT(!parts.empty());
    std::vector<TemplateFault> faults;
    const auto stretches = stretchesOf(text, parts, faults);
    for (const auto& stretch : stretches)
        TagReader{namesOf(stretch.part), faults}.read(text, stretch);
    for (const auto& part : parts) {
        if (std::ranges::find(stretches, part, &Stretch::part) == stretches.end())
            faults.push_back({TemplateFaultKind::PartMissing, text.size(), 0, part});
    }
    if (faults.empty()) {
        findEmptyParts(text, stretches, faults);
        if (name.ends_with("/fourteen_day_letter")) findMissingOfFourteenDays(text, stretches, faults);
    }
    std::ranges::stable_sort(faults, {}, &TemplateFault::offset);
    return faults;
}

std::string_view name(TemplateFaultKind kind)
{
    switch (kind) {
    case TemplateFaultKind::TooLarge: return "too_large";
    case TemplateFaultKind::NotUtf8: return "not_utf8";
    case TemplateFaultKind::UnknownPart: return "unknown_part";
    case TemplateFaultKind::PartTwice: return "part_twice";
    case TemplateFaultKind::PartMissing: return "part_missing";
    case TemplateFaultKind::PartEmpty: return "part_empty";
    case TemplateFaultKind::ValueMissing: return "value_missing";
    case TemplateFaultKind::TermMissing: return "term_missing";
    case TemplateFaultKind::TagNotClosed: return "tag_not_closed";
    case TemplateFaultKind::TagEmpty: return "tag_empty";
    case TemplateFaultKind::TagNotAllowed: return "tag_not_allowed";
    case TemplateFaultKind::ValueUnknown: return "value_unknown";
    case TemplateFaultKind::ValueIsFlag: return "value_is_flag";
    case TemplateFaultKind::FlagUnknown: return "flag_unknown";
    case TemplateFaultKind::FlagIsValue: return "flag_is_value";
    case TemplateFaultKind::SectionNotClosed: return "section_not_closed";
    case TemplateFaultKind::SectionNotOpened: return "section_not_opened";
    case TemplateFaultKind::TooDeep: return "too_deep";
    }
    TEGOED_UNREACHABLE();
}

int lineAt(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

} // namespace tegoed::letters
