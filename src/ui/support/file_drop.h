#pragma once
// Takes one file or folder that is dropped onto a window.

#include <filesystem>
#include <functional>

#include <wx/dnd.h>

#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {

class FileDrop : public wxFileDropTarget {
 public:
  explicit FileDrop(std::function<void(const std::filesystem::path&)> take) : take_(std::move(take)) {}

  bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& names) override {
    if (names.size() != 1) return false;
    // Later: a dialog within the drop would keep the file manager waiting.
    post([take = take_, file = std::filesystem::path(utf8(names[0]))] { take(file); });
    return true;
  }

 private:
  std::function<void(const std::filesystem::path&)> take_;
};

}  // namespace attune::ui
