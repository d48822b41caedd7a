#pragma once

#include "app/policies.h"
#include "ui/bridge/snapshot.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

namespace tegoed::ui {

/// What the schedule that is being edited would change in today's plan: how many proposals of each stage before and after, and whose.
class PolicyEffectPane : public QWidget {
    Q_OBJECT
public:
    explicit PolicyEffectPane(QWidget* parent = nullptr);
    /// `snapshot` is what the effect was worked out of.
    void show(const app::PolicyEffect& effect, const SnapshotPtr& snapshot);
    /// In place of an effect: nothing changed, or the schedule has faults.
    void showText(const QString& text);
    /// The effect of newer edits is being worked out: what is shown is an older one.
    void setWaiting(bool waiting);
    void retranslate();

signals:
    void customerWanted(const QString& number);

private:
    struct ChangeRow {
        std::string number{};
        QString name{};
        QString before{};
        QString after{};
        std::int64_t amountMinor = 0; ///< Asked for afterwards, else before.
        base::Currency currency = base::Currency::euro();
    };
    [[nodiscard]] static std::vector<Column<ChangeRow>> changeColumns();
    void showHeadline(const app::PolicyEffect& effect);

    Label* m_headline;
    Label* m_note;
    RowModel<dunning::StageDifference> m_stages;
    TableView* m_stagesView;
    RowModel<ChangeRow> m_changes;
    TableView* m_changesView;
};

} // namespace tegoed::ui
