#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tegoed::ui {

/// Who works with the program on this computer, under one login: names for the journal. One of them works in this window now; whoever is
/// logged in until somebody is named.
class Users {
public:
    Users(LedgerService& service, Settings& settings) : m_service(service), m_settings(settings) {}

    /// By name, the present one among them.
    [[nodiscard]] QStringList all() const;
    [[nodiscard]] QString present() const;
    /// Why a name cannot be given, in words; nothing: it can. `own`: whose name it is to be, empty for somebody new.
    [[nodiscard]] std::optional<QString> faultOf(const QString& name, const QString& own) const;
    /// `name` has no fault.
    void add(const QString& name);
    /// Changes made before keep the name they were made under.
    void rename(const QString& from, const QString& to);
    /// Not the present one.
    void remove(const QString& name);
    /// Whoever changes something from here on.
    void choose(const QString& name);

private:
    LedgerService& m_service;
    Settings& m_settings;
};

} // namespace tegoed::ui
