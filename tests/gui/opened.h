#pragma once
// A window with a programme from the little language of tests/support/curriculum.h.

#include <algorithm>

#include "tests/gui/window.h"
#include "tests/support/curriculum.h"
#include "tests/support/files.h"
#include "ui/commands/file.h"
#include "ui/support/text.h"

namespace attune::test {

// The window with a programme of its own, which is closed in the end.
struct Opened {
  explicit Opened(std::string_view text) {
    ui::create_path(frame(), folder / "a.attune", {});
    pump();
    const model::Snapshot from = test::curriculum(text);
    workspace().edit("Fill", [&](app::Edit& edit) {
      for (const model::Programme& programme : edit.before().table<model::Programme>()) edit.remove(programme.id);
      model::for_each_entity([&]<class T>() {
        for (const T& entity : from->table<T>()) edit.put(entity);
      });
    });
    pump();
  }
  ~Opened() { choose("file.close"); }

  ui::Workspace& workspace() { return frame().workspace(); }
  const model::Curriculum& now() { return *workspace().snapshot(); }
  template <class T>
  T& view(ui::ViewId id) {
    frame().show_view(id);
    pump();
    return static_cast<T&>(frame().view(id));
  }
  bool has_gap(std::string_view rule) {
    return std::ranges::any_of(workspace().gaps(), [&](const analysis::Gap& gap) { return gap.rule == rule; });
  }

  TemporaryFolder folder;
};

}  // namespace attune::test
