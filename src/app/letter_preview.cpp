#include "app/letter_preview.h"

#include "app/letter_facts.h"
#include "app/letter_files.h"

#include <string_view>

namespace tegoed::app {

namespace {

/// Stands for the number in a file's name; what a name may hold, unlike the dots that are shown.
constexpr std::string_view kAnyNumber = "L-0";
constexpr std::string_view kShownNumber = "L-…";

} // namespace

base::Result<letters::EmailMessage> previewMail(const letters::Letter& letter)
{
    const bool isNumbered = !letter.letterNumber.empty();
    auto named = letter;
    if (!isNumbered) named.letterNumber = kAnyNumber;
    TEGOED_TRY(auto mail, letterMail(named, {}, {}, {}));
    for (letters::Attachment& attachment : mail.attachments)
        attachment.bytes.clear();
    if (isNumbered || mail.attachments.empty()) return mail;
    // The letter itself is the first; what follows are invoices under their own numbers.
    auto& name = mail.attachments.front().fileName;
    if (const auto place = name.rfind(kAnyNumber); place != std::string::npos) name.replace(place, kAnyNumber.size(), kShownNumber);
    // The words are those of the letter that is shown: a number of its own stands in none of them.
    TEGOED_TRY(const auto shown, letterMail(letter, {}, {}, {}));
    mail.plain = shown.plain;
    mail.html = shown.html;
    return mail;
}

base::Result<LetterPreview> previewLetter(Ledger& ledger, const PlanView& view, const dunning::Proposal& proposal)
{
    return guarded([&]() -> base::Result<LetterPreview> {
        LetterFacts facts(ledger, view.policies, 1);
        LetterPreview preview{facts.letterOf(view.plan, proposal, {})};
        if (preview.letter.byEmail) {
            TEGOED_TRY(preview.mail, previewMail(preview.letter));
        }
        return preview;
    });
}

} // namespace tegoed::app
