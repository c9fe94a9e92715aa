#include "ui/support/post.h"

#include <cstdio>
#include <exception>

#include <wx/app.h>

#include "base/error.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

FailureListener& listener() {
  static FailureListener instance;
  return instance;
}

std::string sentence_of_current_exception() {
  try {
    throw;
  } catch (const base::Error& error) {
    return error.kind() == base::ErrorKind::cancelled ? std::string() : error.in(words());
  } catch (const std::exception& error) {
    return base::Message(N_("Something went wrong inside the program: {what}"), {{"what", error.what()}}).in(words());
  } catch (...) {
    return base::Message(N_("Something went wrong inside the program")).in(words());
  }
}

}  // namespace

void post(std::function<void()> run) {
  if (wxTheApp == nullptr) return;
  wxTheApp->CallAfter([run = std::move(run)] {
    try {
      run();
    } catch (...) {
      report_exception();
    }
  });
}

void report_exception() noexcept {
  try {
    const std::string sentence = sentence_of_current_exception();
    if (sentence.empty()) return;
    if (listener()) listener()(sentence);
    else std::fprintf(stderr, "attune-desktop: %s\n", sentence.c_str());
  } catch (...) {
    std::fputs("attune-desktop: an error could not be shown\n", stderr);
  }
}

void set_failure_listener(FailureListener new_listener) { listener() = std::move(new_listener); }

}  // namespace attune::ui
