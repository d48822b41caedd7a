#pragma once

namespace tegoed::ui {

/// What a screen reader is told of scroll areas, in place of Qt's own account. Qt 6.4 looks up a part by its number without asking whether
/// there is one, and the parts change with the scroll bars: a reader that asks while a bar goes away would end the program.
/// Once, after the QApplication.
void installAccessibleScrollArea();

} // namespace tegoed::ui
