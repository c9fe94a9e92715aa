#pragma once
// What an import would do to a document, before anything is done: every format's reader answers with one. The plan
// holds whole entities, so applying it is writing them; `findings` say what people should look at first, and while
// one of them is an error the plan must not be applied.

#include <array>
#include <string>
#include <tuple>
#include <vector>

#include "base/finding.h"
#include "model/changes.h"
#include "model/entities.h"

namespace attune::exchange {

enum class ImportMode {
  merge,    // what the input does not name is kept
  replace,  // of the kinds that the input has a sheet for, what it does not name is removed
};

struct FieldChange {
  std::string column;  // as in the workbook
  std::string before, after;
  friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// One line of the preview.
struct PlannedChange {
  model::Kind kind = model::Kind::programme;
  model::ChangeType type = model::ChangeType::changed;
  base::Uuid id;
  std::string label;                // its code, or what tells it apart: "A1 · empathy · R3"
  base::Location where;             // its row in the input; of a removal, only the file and sheet
  std::vector<FieldChange> fields;  // none for a removal, and for an entity that only changes its place
};

struct Removal {
  model::Kind kind = model::Kind::programme;
  base::Uuid id;
  friend bool operator==(const Removal&, const Removal&) = default;
};

struct Counts {
  std::size_t added = 0, changed = 0, removed = 0, unchanged = 0;
  friend bool operator==(const Counts&, const Counts&) = default;
};

template <class List>
struct RowsOf;
template <class... Ts>
struct RowsOf<model::TypeList<Ts...>> {
  using type = std::tuple<std::vector<Ts>...>;
};

struct ImportPlan {
  // Entities to write: new ones, and existing ones (same id) with their new values. Positions are set.
  RowsOf<model::Entities>::type upserts;
  // Entities to take away. What depends on them (model::OnDelete) is not listed: whoever applies the plan sees to it.
  std::vector<Removal> removals;
  // What people see, in the order of the kinds and of the rows.
  std::vector<PlannedChange> changes;
  std::array<Counts, model::kind_count> counts{};
  std::vector<base::Finding> findings;

  template <class T>
  std::vector<T>& rows() {
    return std::get<std::vector<T>>(upserts);
  }
  template <class T>
  const std::vector<T>& rows() const {
    return std::get<std::vector<T>>(upserts);
  }

  // Calls visit(entity) for each entity to write, in the order of Kind.
  template <class Visitor>
  void for_each_upsert(Visitor&& visit) const {
    std::apply([&](const auto&... kinds) { (visit_all(kinds, visit), ...); }, upserts);
  }

  template <class Visitor>
  void for_each_upsert(Visitor&& visit) {
    std::apply([&](auto&... kinds) { (visit_all(kinds, visit), ...); }, upserts);
  }

  bool has(base::Severity at_least) const;
  bool can_apply() const { return !has(base::Severity::error); }
  // Nothing would be written.
  bool empty() const;
  // Of all kinds that people know of (cells of unknown columns count with their row).
  Counts total() const;

 private:
  template <class Rows, class Visitor>
  static void visit_all(Rows& rows, Visitor& visit) {
    for (auto& row : rows) visit(row);
  }
};

}  // namespace attune::exchange
