#include "app/letter_preview.h"

#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "base/file.h"
#include "letters/email.h"

#include <algorithm>
#include <filesystem>

namespace tegoed::app {
namespace {

/// A business that has been late for three weeks, by e-mail with a copy, and a consumer by post.
class PreviewLedger : public TestLedger {
public:
    PreviewLedger()
    {
        customers("number,name,kind,street,postcode,city,email,account_manager_email\n"
                  "1,Jansen BV,business,Kade 1,1011 AB,Amsterdam,jansen@example.org,am@example.org\n"
                  "2,De Vries,consumer,Kade 2,1011 AB,Amsterdam,,\n");
        ImportRequest request;
        request.opening = Opening::Level;
        items("customer,number,issued,due,amount,dunning_level,dunned_on\n1,F1,2026-01-02,2026-02-10,100.00,2,2026-02-18\n"
              "2,F3,2026-02-02,2026-03-02,70.00,,\n",
              request);
        const auto invoice = folder() / "F1.pdf";
        REQUIRE(base::writeFileAtomically(invoice, "%PDF-1.4 the invoice"));
        REQUIRE(setCompany(**this, {}, {{"email", "admin@example.org"}, {"invoice_files", (folder() / "{number}.pdf").string()}}));
    }
};

TEST_CASE("letter preview: the e-mail is the one that the run writes", "[run]")
{
    PreviewLedger ledger;
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == 2);
    const auto preview = previewLetter(*ledger, *view, view->plan.proposals[0]);
    REQUIRE(preview);
    REQUIRE(preview->mail);
    const auto& mail = *preview->mail;
    CHECK(mail.from.address == "admin@example.org");
    REQUIRE(mail.to.size() == 1);
    CHECK(mail.to[0].address == "jansen@example.org");
    REQUIRE(mail.cc.size() == 1); // The third reminder goes to the account manager as well.
    CHECK(mail.cc[0].address == "am@example.org");
    REQUIRE(mail.attachments.size() == 2);
    CHECK(mail.attachments[0].fileName == "1_Jansen-BV_L-….pdf");
    CHECK(mail.attachments[1].fileName == "1_F1.pdf");
    CHECK(mail.attachments[1].bytes.empty());

    RunRequest request;
    request.folder = ledger.folder() / "out";
    const auto report = runDunning(*ledger, request);
    REQUIRE(report);
    const auto& files = report->letters[0].files;
    REQUIRE(files.size() == 2);
    CHECK(files[0] == "1_Jansen-BV_L-1.pdf"); // As the preview says, with its number.
    const auto eml = base::readFile(request.folder / files[1], 1 << 20);
    REQUIRE(eml);
    // A header goes on in the lines that begin with a blank.
    const auto to = eml->find("\nTo: ");
    const auto cc = eml->find("\nCc: am@example.org");
    REQUIRE(to < cc);
    REQUIRE(cc != std::string::npos);
    CHECK(eml->substr(to, cc - to).find("<jansen@example.org>") != std::string::npos);
    CHECK(eml->find("filename=\"1_F1.pdf\"") != std::string::npos);
    // Its first sentence, on lines as a mail has them.
    const auto firstLine = mail.plain.substr(0, mail.plain.find('\n'));
    CHECK(eml->find(firstLine) != std::string::npos);
}

TEST_CASE("letter preview: what goes by post has no e-mail", "[run]")
{
    PreviewLedger ledger;
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    const auto preview = previewLetter(*ledger, *view, view->plan.proposals[1]);
    REQUIRE(preview);
    CHECK(preview->letter.recipient.name == "De Vries");
    CHECK_FALSE(preview->mail);
}

} // namespace
} // namespace tegoed::app
