#include "ui/support/glide.h"

#include <utility>

#include <gtk/gtk.h>

namespace attune::ui {
namespace {

constexpr int frame_ms = 15;

}  // namespace

bool animations_wanted() {
  gboolean wanted = TRUE;
  if (GtkSettings* settings = gtk_settings_get_default())
    g_object_get(settings, "gtk-enable-animations", &wanted, nullptr);
  return wanted != FALSE;
}

void Glide::start(int milliseconds, std::function<void(double)> step) {
  step_ = std::move(step);
  if (!animations_wanted() || !window_.IsShownOnScreen()) return finish();
  duration_ = milliseconds;
  watch_.Start();
  Start(frame_ms);
}

void Glide::finish() {
  Stop();
  if (const auto step = std::exchange(step_, {})) step(1);
}

void Glide::stop() {
  Stop();
  step_ = {};
}

void Glide::Notify() {
  const double share = static_cast<double>(watch_.Time()) / duration_;
  if (share >= 1) return finish();
  const double left = 1 - share;
  step_(1 - left * left * left);
}

}  // namespace attune::ui
