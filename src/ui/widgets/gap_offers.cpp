#include "ui/widgets/gap_offers.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/stattext.h>

#include "app/edits/mend.h"
#include "base/clock.h"
#include "base/number.h"
#include "ui/models/gap_rows.h"
#include "ui/models/plan_wishes.h"
#include "ui/support/accessible_name.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/support/wrapped.h"

namespace attune::ui {
namespace {

const std::string mend_slot = "mend";
constexpr int offers_width = 330;

bool is_plannable(const analysis::Gap& gap) {
  return std::ranges::find(analysis::plannable_rules(), gap.rule) != analysis::plannable_rules().end();
}

}  // namespace

GapOffers::GapOffers(wxWindow* parent, Workspace& workspace)
    : wxScrolledWindow(parent), workspace_(workspace), self_(std::make_shared<GapOffers*>(this)) {
  SetName(wxS("gap_offers"));
  accessible_name(this, tr(N_("What mends the selected gap")));
  SetScrollRate(0, FromDIP(10));
  down_ = new wxBoxSizer(wxVERTICAL);
  SetSizer(down_);
  SetMinSize(FromDIP(wxSize(offers_width, -1)));
  // The moment a job ends comes before what it brings.
  jobs_moved_ = workspace.jobs().moved.connect([this] {
    if (!searching_ || workspace_.jobs().running(mend_slot)) return;
    post([self = std::weak_ptr(self_)] {
      if (const auto offers = self.lock()) (*offers)->give_up();
    });
  });
}

void GapOffers::show(const analysis::Gap* gap) {
  workspace_.jobs().cancel(mend_slot);
  searching_ = false;
  down_->Clear(true);
  gap_ = gap == nullptr ? std::string() : gap_key(*workspace_.snapshot(), *gap);
  of_ = workspace_.snapshot();
  if (gap == nullptr || gap->is_waived()) return settle();
  if (!workspace_.writable()) {
    note(N_("The programme is open read-only: nothing can be mended in it."));
    return settle();
  }
  options_ = options_for_gap(*of_, *gap, base::today());
  for (const app::Mend& mend : app::mends_of(*of_, workspace_.coverage(), *gap))
    offer(mend.label, "gap_mend", [this, mend] {
      if (workspace_.apply(mend.apply)) workspace_.say(mend.label);
    });
  if (is_plannable(*gap)) offer(N_("Find what would mend it"), "gap_find", [this] { find(); });
  settle();
}

void GapOffers::find() {
  if (gap_.empty()) return;
  down_->Clear(true);
  note(N_("Looking for what would mend it..."));
  settle();
  workspace_.run(
      mend_slot, N_("Looking for what would mend a gap"),
      [options = options_, second = of_->prefers_second(words().language())](const model::Snapshot& snapshot,
                                                                             const base::Progress& progress) {
        return propose(app::plan_job(snapshot, app::load_patterns(), options, progress.stop_token()), second);
      },
      [self = std::weak_ptr(self_), gap = gap_](const ProposedPlan& plan) {
        const auto offers = self.lock();
        if (offers && (*offers)->gap_ == gap && (*offers)->of_ == plan.result->before) (*offers)->offer_additions(plan);
      });
  searching_ = true;
}

void GapOffers::give_up() {
  if (!searching_ || workspace_.jobs().running(mend_slot)) return;
  searching_ = false;
  down_->Clear(true);
  note(N_("The search ended without an answer."));
  offer(N_("Find what would mend it"), "gap_find", [this] { find(); });
  settle();
}

void GapOffers::offer_additions(const ProposedPlan& plan) {
  searching_ = false;
  down_->Clear(true);
  const auto& additions = plan.result->plan.additions;
  for (const base::Message& line : refusal_of(plan, options_.request.budgets)) note(line);
  if (additions.size() > 1) {
    const base::Message all(N_("Add all {count}, which mend it together"),
                            {{"count", base::to_text(additions.size())}});
    offer(all, "gap_add_all", [this, plan] { take(plan, {}); });
  }
  for (std::size_t i = 0; i < additions.size(); ++i)
    offer(offer_of(*plan.result, additions[i], words()), "gap_add", [this, plan, i] { take(plan, {i}); });
  settle();
}

void GapOffers::take(const ProposedPlan& plan, const std::vector<std::size_t>& additions) {
  if (!workspace_.apply([&](app::Document& document) { return app::apply_plan(document, *plan.result, additions); }))
    return;
  const std::size_t count = additions.empty() ? plan.result->plan.additions.size() : additions.size();
  workspace_.say(taken_text(count));
}

void GapOffers::note(const base::Message& text) {
  auto* label = new wxStaticText(this, wxID_ANY, wxString());
  label->SetName(wxS("gap_note"));
  label->SetLabelText(wrapped(*label, tr(text), FromDIP(offers_width - 20)));
  down_->Add(label, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
}

// Later: a button that is pressed must not go while its event is handled.
void GapOffers::offer(const base::Message& label, const char* name, std::function<void()> run) {
  const wxString lines = wrapped(*this, tr(label), FromDIP(offers_width - 50));
  auto* button =
      new wxButton(this, wxID_ANY, wxControl::EscapeMnemonics(lines), wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
  button->SetName(wx(name));
  accessible_name(button, tr(label));
  button->Bind(wxEVT_BUTTON, [self = std::weak_ptr(self_), run = std::move(run)](wxCommandEvent&) {
    post([self, run] {
      if (self.lock()) run();
    });
  });
  down_->Add(button, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
}

void GapOffers::settle() {
  FitInside();
  Layout();
}

}  // namespace attune::ui
