#include "ui/models/proposal_filter.h"

#include "base/text.h"
#include "ui/bridge/display.h"
#include "ui/models/item_filter.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tegoed::ui {

namespace {

bool holds(const QString& sign, std::int64_t value, std::int64_t wanted)
{
    if (sign == u"<") return value < wanted;
    if (sign == u"<=") return value <= wanted;
    if (sign == u">") return value > wanted;
    if (sign == u">=") return value >= wanted;
    return value == wanted;
}

/// Words of a screen folded, each with the blank before it that says where it begins.
std::string searchable(const QString& text)
{
    auto folded = base::fold(fromQt(text));
    std::replace(folded.begin(), folded.end(), '_', ' ');
    return " " + folded;
}

/// Whether a word of the text begins so.
bool begins(const std::string& searchableText, const std::string& folded)
{
    return searchableText.find(" " + folded) != std::string::npos;
}

std::int64_t hundredthsOf(std::int64_t minor, base::Currency currency)
{
    for (int decimals = currency.decimals(); decimals < 2; ++decimals)
        minor *= 10;
    for (int decimals = currency.decimals(); decimals > 2; --decimals)
        minor /= 10;
    return minor;
}

/// Answers that hang on a small number alone (a stage, a channel, a controller, bits), worked out once each.
template <class Ask>
class Once {
public:
    explicit Once(Ask ask) : m_ask(std::move(ask)) {}
    bool operator()(int number)
    {
        const auto [at, isNew] = m_answers.try_emplace(number, false);
        if (isNew) at->second = m_ask(number);
        return at->second;
    }

private:
    Ask m_ask;
    std::unordered_map<int, bool> m_answers{};
};

} // namespace

QString warningsText(std::uint8_t warnings)
{
    QStringList texts;
    for (const auto warning :
         {dunning::Warning::NoAddress, dunning::Warning::NoCompany, dunning::Warning::NotCalled, dunning::Warning::NoEmail}) {
        if ((warnings & static_cast<std::uint8_t>(warning)) != 0) texts.push_back(word(warning));
    }
    return texts.join(QStringLiteral("; "));
}

int oldestDays(const Snapshot& snapshot, const dunning::Proposal& proposal)
{
    const auto items = snapshot.book.items.all();
    std::int32_t oldest = snapshot.today.dayNumber() + (1 << 20);
    for (const auto& row : snapshot.plan.plan.itemsOf(proposal))
        oldest = std::min(oldest, items[row.item].dueOn);
    return snapshot.today.dayNumber() - oldest;
}

std::optional<ProposalFilter::Term> ProposalFilter::parseCondition(const QString& word)
{
    static const QRegularExpression kShape{QStringLiteral(R"(^([a-z]+)(<=|>=|<|>|=)(.+)$)")};
    const auto match = kShape.match(word.toLower());
    if (!match.hasMatch()) return std::nullopt;
    struct Name {
        const char* word;
        Field field;
    };
    static constexpr std::array kNames{Name{"amount", Field::Amount}, Name{"bedrag", Field::Amount}, Name{"items", Field::Items},
                                       Name{"posten", Field::Items},  Name{"days", Field::Days},     Name{"overdue", Field::Days},
                                       Name{"dagen", Field::Days},    Name{"vervallen", Field::Days}};
    const auto* const name =
        std::find_if(kNames.begin(), kNames.end(), [&](const Name& row) { return match.captured(1) == QLatin1String(row.word); });
    if (name == kNames.end()) return std::nullopt;
    Term term;
    term.field = name->field;
    term.sign = match.captured(2);
    if (name->field == Field::Amount) {
        const auto amount = typedAmountHundredths(match.captured(3));
        if (!amount) return std::nullopt;
        term.value = *amount;
        return term;
    }
    bool isNumber = false;
    term.value = match.captured(3).toInt(&isNumber);
    return isNumber ? std::optional{term} : std::nullopt;
}

ProposalFilter::Term ProposalFilter::parseWord(const QString& word)
{
    struct Name {
        const char* prefix;
        Place place;
    };
    static constexpr std::array kNames{Name{"stage:", Place::Stage},           Name{"stap:", Place::Stage},
                                       Name{"channel:", Place::Channel},       Name{"kanaal:", Place::Channel},
                                       Name{"controller:", Place::Controller}, Name{"behandelaar:", Place::Controller},
                                       Name{"remark:", Place::Remark},         Name{"opmerking:", Place::Remark}};
    Term term;
    QString text = word;
    for (const auto& name : kNames) {
        const QLatin1String prefix{name.prefix};
        if (!word.startsWith(prefix, Qt::CaseInsensitive) || word.size() == prefix.size()) continue;
        term.place = name.place;
        text = word.mid(prefix.size());
    }
    term.folded = searchable(text).substr(1);
    return term;
}

ProposalFilter ProposalFilter::parse(const QString& typed)
{
    ProposalFilter filter;
    for (const auto& word : typed.split(QRegularExpression{QStringLiteral("\\s+")}, Qt::SkipEmptyParts)) {
        if (auto condition = parseCondition(word))
            filter.m_terms.push_back(*std::move(condition));
        else
            filter.m_terms.push_back(parseWord(word));
    }
    return filter;
}

void ProposalFilter::applyCondition(const Term& term, const Snapshot& snapshot, std::vector<std::uint8_t>& fits)
{
    const auto& proposals = snapshot.plan.plan.proposals;
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        if (fits[i] == 0) continue;
        const auto& proposal = proposals[i];
        std::int64_t value = 0;
        switch (*term.field) {
        case Field::Amount: value = hundredthsOf(proposal.toPayMinor, snapshot.book.currencies[proposal.currency]); break;
        case Field::Items: value = proposal.itemCount; break;
        case Field::Days: value = oldestDays(snapshot, proposal); break;
        }
        fits[i] = holds(term.sign, value, term.value) ? 1 : 0;
    }
}

void ProposalFilter::applyWord(const Term& term, const Snapshot& snapshot, std::vector<std::uint8_t>& fits)
{
    const auto& book = snapshot.book;
    const auto& plan = snapshot.plan.plan;
    const bool anywhere = term.place == Place::Anywhere;
    std::vector<std::uint8_t> found;
    if (anywhere) snapshot.texts.find(book, term.folded, found);
    const auto spoken = [&](const QString& text) { return begins(searchable(text), term.folded); };
    // Stages are known by their code, too, and by whom the formal notice goes to.
    Once stage{[&](int number) {
        const auto of = static_cast<ledger::Stage>(number / 2);
        return spoken(toQt(ledger::name(of))) || spoken(stageWord(of, number % 2 == 1));
    }};
    Once channel{[&](int number) { return spoken(word(static_cast<ledger::Channel>(number))); }};
    Once controller{[&](int number) { return spoken(toQt(book.word(static_cast<std::uint16_t>(number)))); }};
    Once remark{[&](int number) { return spoken(warningsText(static_cast<std::uint8_t>(number))); }};
    Once payer{[&](int number) {
        const auto& customer = book.customers[static_cast<std::size_t>(number)];
        return base::fold(book.nameOf(customer)).find(term.folded) != std::string::npos ||
               base::fold(book.number(customer)).find(term.folded) != std::string::npos;
    }};
    for (std::size_t i = 0; i < plan.proposals.size(); ++i) {
        if (fits[i] == 0) continue;
        const auto& proposal = plan.proposals[i];
        const auto items = plan.itemsOf(proposal);
        const auto isFound = [&](const auto& row) { return found[row.item] != 0; };
        const bool isOthers = anywhere && book.items.all()[items.front().item].customer != proposal.customer;
        bool does =
            anywhere && (std::any_of(items.begin(), items.end(), isFound) || (isOthers && payer(static_cast<int>(proposal.customer))));
        if (!does && (anywhere || term.place == Place::Stage))
            does = stage(static_cast<int>(proposal.stage) * 2 + (proposal.toConsumer ? 1 : 0));
        if (!does && (anywhere || term.place == Place::Channel)) does = channel(static_cast<int>(proposal.channel));
        if (!does && (anywhere || term.place == Place::Controller)) does = controller(book.customers[proposal.customer].controller);
        if (!does && (anywhere || term.place == Place::Remark)) does = proposal.warnings != 0 && remark(proposal.warnings);
        fits[i] = does ? 1 : 0;
    }
}

void ProposalFilter::apply(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) const
{
    fits.assign(snapshot.plan.plan.proposals.size(), 1);
    for (const auto& term : m_terms) {
        if (term.field)
            applyCondition(term, snapshot, fits);
        else
            applyWord(term, snapshot, fits);
    }
}

} // namespace tegoed::ui
