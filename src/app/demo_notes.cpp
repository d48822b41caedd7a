#include "app/demo_notes.h"

#include "app/demo_random.h"
#include "dunning/item_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace tegoed::app {

using base::Date;
using base::Days;
using ledger::CallOutcome;
using ledger::ContactKind;
using persistence::ContactEvent;

namespace {

/// What came out of a call, and the words somebody typed. An outcome that happens more often stands here more often.
struct Talk {
    CallOutcome outcome;
    std::string_view text;
};
constexpr std::array kTalks{
    Talk{CallOutcome::NoAnswer, "Geen gehoor."},
    Talk{CallOutcome::NoAnswer, "Twee keer gebeld, geen gehoor."},
    Talk{CallOutcome::Voicemail, "Voicemail ingesproken met verzoek terug te bellen."},
    Talk{CallOutcome::CallBack, "Belt terug zodra de betaalrun gedraaid is."},
    Talk{CallOutcome::Promise, "Betaalt met de run van volgende week."},
    Talk{CallOutcome::Promise, "Crediteurenadministratie bevestigt: staat klaar voor betaling."},
    Talk{CallOutcome::AsksCopy, "Factuur niet ontvangen, kopie gemaild."},
    Talk{CallOutcome::Dispute, "Prijs klopt niet volgens inkoop; mail volgt."},
    Talk{CallOutcome::AsksPlan, "Vraagt om betaling in termijnen."},
    Talk{CallOutcome::Refuses, "Wil niet betalen voordat de levering compleet is."},
    Talk{CallOutcome::NotPresent, "Contactpersoon is morgen weer aanwezig."},
    Talk{CallOutcome::WrongNumber, "Nummer is niet meer in gebruik."},
    Talk{CallOutcome::PaidAlready, "Zegt gisteren betaald te hebben."},
};
constexpr std::array<std::string_view, 6> kNotes{"Nieuwe contactpersoon op de administratie.",
                                                 "Factuuradres gewijzigd, doorgegeven aan verkoop.",
                                                 "Klant wil facturen alleen nog per e-mail.",
                                                 "Kredietlimiet besproken met accountmanager.",
                                                 "Verhuizing aangekondigd.",
                                                 "Betaalrun is elke donderdag."};
constexpr std::array<std::string_view, 4> kMails{"Rekeningoverzicht gestuurd.", "Kopiefactuur gestuurd.",
                                                 "Vraag over creditnota beantwoord.", "Afspraak per e-mail bevestigd."};
constexpr std::array<std::string_view, 3> kHoldReasons{"In overleg met accountmanager", "Wacht op creditnota", "Levering loopt nog"};

/// An outcome after which letters rest for some days, whoever they are about.
bool stopsLetters(CallOutcome outcome)
{
    return outcome == CallOutcome::PaidAlready || outcome == CallOutcome::AsksCopy;
}

/// A next action: for some today, for others earlier (somebody forgot it) or later.
Date nextActionOn(const DemoDays& days, DemoRandom& random)
{
    const int roll = random.below(100);
    if (roll < 45) return days.today;
    if (roll < 55) return days.moneyUntil;
    return days.calendar->plusBusinessDays(days.today, random.between(1, 6));
}

ContactEvent talkAbout(const DemoCustomer& customer, Date on, const Talk& talk)
{
    ContactEvent event;
    event.customer = customer.customer.id;
    event.happenedOn = on;
    event.kind = ContactKind::Call;
    event.outcome = talk.outcome;
    event.text = talk.text;
    event.user = customer.customer.controller;
    return event;
}

} // namespace

void decideDemoStops(std::uint64_t seed, const DemoDays& days, DemoCustomer& customer)
{
    DemoRandom random{seed, static_cast<std::uint64_t>(customer.profile.index), 8};
    if (customer.profile.habit == DemoHabit::Insolvent) {
        const Date on = days.calendar->before(days.today - Days{35});
        customer.insolvency = ledger::Insolvency{ledger::InsolvencyKind::Bankruptcy, on, "mr. K. Zoetmulder", "F.99/26/123"};
        customer.stopOn = on;
    } else if (customer.profile.habit == DemoHabit::Intercompany) {
        customer.stopOn = days.start;
    } else if (random.chance(25)) {
        const Date setOn = days.calendar->before(days.today - Days{random.between(1, 10)});
        customer.hold = DemoHold{setOn, days.today + Days{random.between(1, 20)}, random.pick(std::span{kHoldReasons})};
        customer.stopOn = setOn;
    }
}

std::vector<ContactEvent> demoNotes(std::uint64_t seed, const DemoDays& days, std::span<const DemoCustomer> customers,
                                    std::span<const DemoCall> calls, std::span<const persistence::LetterRow> letters)
{
    std::vector<ContactEvent> events;
    const int first = customers.front().profile.index;
    DemoRandom random{seed, static_cast<std::uint64_t>(first), 9};
    for (const DemoCall& call : calls) {
        const DemoCustomer& customer = customers[static_cast<std::size_t>(call.customer - first)];
        ContactEvent event = talkAbout(customer, call.on, random.pick(std::span{kTalks}));
        event.items = call.items;
        events.push_back(std::move(event));
    }

    std::map<base::CustomerId, Date> lastLetterOn;
    std::set<base::CustomerId> called;
    for (const auto& letter : letters) {
        // A call after an open task would have closed it.
        if (letter.group == "call" && days.calendar->plusBusinessDays(letter.letterOn, dunning::kCallTaskDays) > days.today)
            called.insert(letter.customer);
        auto& last = lastLetterOn.try_emplace(letter.customer, letter.letterOn).first->second;
        last = std::max(last, letter.letterOn);
    }
    for (const DemoCustomer& customer : customers) {
        const int older = random.below(3);
        for (int i = 0; i < older; ++i) {
            const Date on = days.calendar->before(days.start + Days{random.between(30, 950)});
            const bool isMail = random.chance(400);
            ContactEvent event;
            event.customer = customer.customer.id;
            event.happenedOn = on;
            event.kind = isMail ? ContactKind::Email : ContactKind::Note;
            event.text = isMail ? random.pick(std::span{kMails}) : random.pick(std::span{kNotes});
            event.user = customer.customer.controller;
            events.push_back(std::move(event));
        }
        const auto letter = lastLetterOn.find(customer.customer.id);
        if (letter == lastLetterOn.end() || called.contains(customer.customer.id)) continue;
        // Most of those who got a letter in the last run wait for an answer.
        const Date on = days.calendar->plusBusinessDays(letter->second, 1);
        if (!random.chance(on == days.moneyUntil ? 120 : 400)) continue;
        const Talk& talk = random.pick(std::span{kTalks});
        ContactEvent event = talkAbout(customer, on, talk);
        if (!stopsLetters(talk.outcome) && random.chance(300)) event.nextOn = nextActionOn(days, random);
        events.push_back(std::move(event));
    }
    std::stable_sort(events.begin(), events.end(), [](const ContactEvent& a, const ContactEvent& b) {
        return a.customer != b.customer ? a.customer < b.customer : a.happenedOn < b.happenedOn;
    });
    return events;
}

} // namespace tegoed::app
