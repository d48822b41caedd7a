#pragma once

#include "app/notes.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/proposal_filter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <cstddef>
#include <vector>

namespace tegoed::ui {

/// Asks how many proposals to approve, and by what they are put in order.
class ApproveFirstDialog : public FormDialog {
    Q_OBJECT
public:
    /// `places` are those that may be approved together, into the plan of the snapshot.
    ApproveFirstDialog(LedgerService& service, SnapshotPtr snapshot, std::vector<std::size_t> places, QWidget* parent);

signals:
    void chosen(const std::vector<std::size_t>& places);

private:
    void submit() override;
    void take(std::vector<std::size_t> inOrder);
    SnapshotPtr m_snapshot;
    std::vector<std::size_t> m_places;
    QSpinBox* m_count;
    QComboBox* m_order;
    Newest m_newest{};
};

/// Stops the letters of some proposals up to and including a day: of their customers altogether, or of their items alone.
class HoldProposalsDialog : public FormDialog {
    Q_OBJECT
public:
    HoldProposalsDialog(LedgerService& service, SnapshotPtr snapshot, std::vector<std::size_t> places, QWidget* parent);

private:
    void submit() override;
    [[nodiscard]] std::vector<app::HoldOf> targets(bool onlyItems) const;
    SnapshotPtr m_snapshot;
    std::vector<std::size_t> m_places;
    QDateEdit* m_until;
    QLineEdit* m_reason;
    QComboBox* m_what;
};

} // namespace tegoed::ui
