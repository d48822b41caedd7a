#include "base/sha256.h"

#include "support/abort.h"
#include "support/catch.h"

namespace tegoed::base {
namespace {

// Examples of FIPS 180-2, appendix B, and of NIST for the empty message.
TEST_CASE("SHA-256 of published examples", "[sha256]")
{
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256Hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 in pieces", "[sha256]")
{
    Sha256 sum;
    sum.add("a");
    Sha256 moved{std::move(sum)};
    moved.add("");
    moved.add("bc");
    CHECK(moved.hex() == sha256Hex("abc"));
    CHECK_FALSE(support::abortMessage([&] { moved.add("more"); }).empty());
}

} // namespace
} // namespace tegoed::base
