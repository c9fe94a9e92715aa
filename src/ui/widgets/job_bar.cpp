#include "ui/widgets/job_bar.h"

#include <wx/sizer.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr int patience_ms = 400;
constexpr int gauge_range = 1000;

}  // namespace

JobBar::JobBar(wxWindow* parent, Jobs& jobs) : wxPanel(parent), jobs_(jobs), patience_(this) {
  label_ = new wxStaticText(this, wxID_ANY, wxString());
  gauge_ = new wxGauge(this, wxID_ANY, gauge_range);
  accessible_name(gauge_, tr(N_("Progress")));
  auto* stop = new wxButton(this, wxID_ANY, tr(N_("Stop")));
  stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    if (jobs_.any()) jobs_.cancel(jobs_.first().slot);
  });

  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(label_, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(8)));
  across->Add(gauge_, wxSizerFlags(1).CenterVertical().Border(wxALL, FromDIP(8)));
  across->Add(stop, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(6)));
  SetSizer(across);
  Hide();

  moved_ = jobs_.moved.connect([this] { update(); });
  Bind(wxEVT_TIMER, [this](wxTimerEvent&) { show(jobs_.any()); });
}

void JobBar::update() {
  if (!jobs_.any()) {
    patience_.Stop();
    return show(false);
  }
  const Jobs::State& job = jobs_.first();
  label_->SetLabel(tr(job.label));
  if (job.share > 0) gauge_->SetValue(static_cast<int>(job.share * gauge_range));
  else gauge_->Pulse();
  if (!IsShown() && !patience_.IsRunning()) patience_.StartOnce(patience_ms);
}

void JobBar::show(bool shown) {
  if (IsShown() == shown) return;
  Show(shown);
  GetParent()->Layout();
}

}  // namespace attune::ui
