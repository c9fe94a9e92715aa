#pragma once
// Which things each step of a history touched, and its values as text, for finding steps. It is read from the file on a
// connection of its own, so that a job may do it while the document is edited.

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/edits/entity_ref.h"
#include "base/progress.h"
#include "storage/changeset.h"

namespace attune::app {

class HistoryIndex {
 public:
  // `before`: an earlier index of the same history, whose steps are not read again; nullptr: none.
  static std::shared_ptr<const HistoryIndex> read(const std::filesystem::path& file,
                                                  const std::shared_ptr<const HistoryIndex>& before,
                                                  const base::Progress& progress);

  // Steps 1 … size() are known. The others answer no to every question.
  std::size_t size() const { return steps_.size(); }
  // About the edit `seq` itself: of an undo ask about its target.
  bool touches(std::int64_t seq, model::Kind kind) const;
  bool touches(std::int64_t seq, const std::set<model::Uuid>& things) const;
  // Whether a value before or after has the text, which is folded (base::fold).
  bool says(std::int64_t seq, const std::string& folded) const;

  // The thing and everything that ever belonged to it: of a course its activities, assessments and alignments.
  std::set<model::Uuid> family(const model::Uuid& thing) const;
  // The kinds of things that were ever touched, in the order of Kind.
  const std::set<model::Kind>& kinds() const { return kinds_; }

 private:
  struct Step {
    std::vector<EntityRef> things;
    std::string text;
  };
  void add(const std::vector<storage::StoredChange>& changes);
  const Step* step(std::int64_t seq) const;

  std::vector<std::shared_ptr<const Step>> steps_;
  std::unordered_map<model::Uuid, std::vector<model::Uuid>, base::UuidHash> belongings_;
  std::set<model::Kind> kinds_;
};

}  // namespace attune::app
