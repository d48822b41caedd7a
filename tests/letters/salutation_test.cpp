#include "letters/salutation.h"

#include "support/table.h"

#include "support/catch.h"

namespace tegoed::letters {
namespace {

TEST_CASE("salutations", "[letters]")
{
    const auto table = support::rows(R"(
        # salutation             attention     language  line
        -                        M. de Vries   nl        Geachte heer, mevrouw,
        -                        -             en        Dear Sir or Madam,
        -                        -             de        Sehr geehrte Damen und Herren,
        mevrouw                  M. de Vries   nl        Geachte mevrouw M. de Vries,
        Dhr.                     Jansen        nl        Geachte heer Jansen,
        De heer                  -             nl        Geachte heer,
        mw.                      Smit          en        Dear Ms Smit,
        Herr                     Müller        de        Sehr geehrter Herr Müller,
        Frau                     -             de        Sehr geehrte Damen und Herren,
        Beste Jan                Jan Smit      nl        Beste Jan,
        Beste Jan,               -             nl        Beste Jan,
        Hallo zusammen!          -             de        Hallo zusammen!
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1]);
        Recipient recipient;
        recipient.salutation = support::optionalText(row[0]);
        recipient.attention = support::optionalText(row[1]);
        CHECK(salutationLine(recipient, base::parseLanguage(row[2]).value()) == row[3]);
    }
}

} // namespace
} // namespace tegoed::letters
