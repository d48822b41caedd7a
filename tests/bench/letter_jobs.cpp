#include "app/dunning_record.h"
#include "app/dunning_run.h"
#include "app/letter_writer.h"
#include "data.h"
#include "job.h"
#include "letters/letter.h"
#include "limits/painted_letters.h"
#include "limits/stopwatch.h"
#include "render/qt_document_renderer.h"

#include <fmt/format.h>

#include <atomic>
#include <fstream>
#include <memory>
#include <thread>

namespace tegoed::bench {
namespace {

constexpr int kLetterCount = 1000;
constexpr int kThreadCount = 2;
constexpr double kLetterFigureMs = 4.4; // QPainter direct on two threads.

/// A copy of the ledger with a run of reminder letters of one page: 2 to 12 items, by post alone.
struct RecordedLetters {
    explicit RecordedLetters(Data& data) : ledger(data.open(data.copyOf(data.demoLedger(), "letters.tegoed"), &renderer))
    {
        const auto view = orDie(app::dunningPlan(ledger), "plan");
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < view.plan.proposals.size() && places.size() < kLetterCount; ++i) {
            const auto& proposal = view.plan.proposals[i];
            const auto itemCount = proposal.itemCount + openItemCount(proposal.customer) / 2;
            if (proposal.group == dunning::Group::Reminder && itemCount >= 2 && itemCount <= 12) places.push_back(i);
        }
        auto transaction = ledger.file().begin(ledger.context());
        rows = app::recordRun(ledger, transaction, view, places, {"letters", ""}).letters;
        ledger.refresh();
        for (auto& row : rows) {
            auto letter = orDie(letters::letterFromJson(row.document), "letter");
            letter.byEmail = false;
            row.document = letters::toJson(letter);
            letters.push_back(std::move(letter));
        }
    }
    [[nodiscard]] std::uint32_t openItemCount(ledger::CustomerIndex customer)
    {
        return static_cast<std::uint32_t>(ledger.book().items.of(customer).size());
    }

    render::QtDocumentRenderer renderer{};
    app::Ledger ledger;
    std::vector<persistence::LetterRow> rows{};
    std::vector<letters::Letter> letters{};
};

Measure painted(Data& data, std::size_t count)
{
    return [&data, count] {
        const auto folder = data.fresh("painted");
        std::filesystem::create_directories(folder);
        return limits::paintedLettersMs(folder.string(), static_cast<int>(count), kThreadCount);
    };
}

double figureOf(std::size_t count)
{
    return kLetterFigureMs * static_cast<double>(count);
}

Sides preparePdf(Data& data)
{
    const auto recorded = std::make_shared<RecordedLetters>(data);
    const auto ours = [&data, recorded] {
        const auto folder = data.fresh("drawn");
        std::filesystem::create_directories(folder);
        const limits::Stopwatch watch;
        {
            std::atomic<std::size_t> next{0};
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < kThreadCount; ++thread) {
                threads.emplace_back([&] {
                    for (std::size_t i = next++; i < recorded->letters.size(); i = next++) {
                        const auto pdf = orDie(recorded->renderer.letterPdf(recorded->letters[i]), "letter");
                        std::ofstream(folder / (std::to_string(i) + ".pdf"), std::ios::binary) << pdf;
                    }
                });
            }
        }
        return watch.ms();
    };
    const std::size_t count = recorded->letters.size();
    return {painted(data, count), ours, figureOf(count), fmt::format("{} letters, both on 2 threads", count)};
}

Sides prepareWritten(Data& data)
{
    const auto recorded = std::make_shared<RecordedLetters>(data);
    const auto ours = [&data, recorded] {
        const auto folder = data.fresh("written");
        std::filesystem::create_directories(folder);
        const base::Work work;
        app::LetterWriter writer(recorded->ledger, folder, work);
        const limits::Stopwatch watch;
        const auto outcomes = writer.write(recorded->rows, false);
        const double ms = watch.ms();
        for (const auto& outcome : outcomes) {
            if (outcome.state != app::RunLetter::State::Written) die("a letter was not written: " + outcome.reason);
        }
        return ms;
    };
    const std::size_t count = recorded->rows.size();
    return {painted(data, count), ours, figureOf(count), fmt::format("{} letters, each synced, renamed and marked in the ledger", count)};
}

} // namespace

std::vector<Job> letterJobs()
{
    return {
        {"1,000 letters as PDF", "bare QPainter letter", 2, "ms", preparePdf},
        {"1,000 letters of a run on disk", "bare QPainter letter", 2, "ms", prepareWritten},
    };
}

} // namespace tegoed::bench
