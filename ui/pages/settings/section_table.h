#pragma once

#include "ui/pages/settings/settings_section.h"

#include <QString>

#include <span>

namespace tegoed::ui {

/// A part of the settings page, one row each: a new section is a class and a row.
struct SectionInfo {
    const char* id;    ///< How other pages ask for it: `settings`, `companies`.
    const char* icon;  ///< Of resources/icons.
    const char* title; ///< English source text, context "Sections".
    const char* about; ///< What is set here, in a sentence; context "Sections".
    SettingsSection* (*make)(const PageContext& context);
};

[[nodiscard]] std::span<const SectionInfo> sectionTable();
/// In the language of the window.
[[nodiscard]] QString sectionTitle(const SectionInfo& info);
[[nodiscard]] QString sectionAbout(const SectionInfo& info);

} // namespace tegoed::ui
