#pragma once

class QWidget;

namespace tegoed::ui {

class Settings;

/// Gives every list and splitter in `root` that has an object name the layout that it had last, and keeps what a person does to it.
/// Settings outlive the widgets.
void rememberLayouts(QWidget& root, Settings& settings);

} // namespace tegoed::ui
