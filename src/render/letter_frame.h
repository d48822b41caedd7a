#pragma once

#include "letters/compose.h"
#include "render/page.h"

#include <QImage>

namespace tegoed::render {

// Where a letter's parts stand on A4, in millimetres: form B of DIN 5008, whose address field also stands in the left window of the
// Dutch envelopes of NEN 1026 (EA5/6 and C5, window 20 mm from the left and 45 to 50 mm from the top).
inline constexpr double kPageWidthMm = 210;
inline constexpr double kPageHeightMm = 297;
inline constexpr double kLeftMm = 25;
inline constexpr double kRightMm = 190;
inline constexpr double kFirstBodyTopMm = 99;
inline constexpr double kBodyTopMm = 31;
inline constexpr double kBodyBottomMm = 272;
/// The address: its first base line, and the field that a window shows.
inline constexpr double kAddressTopMm = 62.7;
inline constexpr double kAddressBottomMm = 90;
inline constexpr double kAddressWidthMm = 80;

/// The largest letterhead picture: a banner over the width of the text, or a mark at the left.
inline constexpr double kLetterheadWidthMm = kRightMm - kLeftMm;
inline constexpr double kLetterheadHeightMm = 22;

/// What stands around the text of page `page` of `pageCount`: the head (on the first page with address and particulars), the footer, marks
/// for folding.
[[nodiscard]] PageMarks letterFrame(const letters::LetterText& text, const QImage& letterhead, const Faces& faces, int page, int pageCount);

} // namespace tegoed::render
