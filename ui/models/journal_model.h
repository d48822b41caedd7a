#pragma once

#include "app/journal.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tegoed::ui {

/// The moment of an entry in the time of this computer: day, hour and minute.
[[nodiscard]] QString momentText(const std::string& utcInstant);

/// The journal's entries, newest first. It knows which entries there are; what stands in them is asked for the rows that are seen and
/// filled in when it comes, so that a journal of years opens as fast as one of a day.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, User, What, Customer, Subject, kColumnCount };

    explicit JournalModel(QObject* parent = nullptr);

    /// What is known of entries is shown until newer lines come.
    void setIds(std::vector<base::JournalId> ids);
    void setLines(std::vector<app::JournalLine> lines);
    /// Texts of another language: everything is asked again.
    void forgetLines();
    /// Entries of the rows from `first` to `last` that are not known, or only as they were before.
    [[nodiscard]] std::vector<base::JournalId> unknown(int first, int last) const;
    [[nodiscard]] base::JournalId idOf(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// -1: not in the list.
    [[nodiscard]] int rowOf(base::JournalId id) const;
    [[nodiscard]] std::size_t knownCount() const { return m_lines.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<base::JournalId> m_ids{};
    std::unordered_map<base::JournalId, app::JournalLine> m_lines{};
    std::unordered_set<base::JournalId> m_old{}; ///< Lines that are shown, but may have changed.
};

} // namespace tegoed::ui
