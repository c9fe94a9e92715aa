#pragma once
// The history of a document, append-only: table journal, one row an edit, an undo or a redo.
//
//   seq        1, 2, 3 … without gaps
//   time       UTC, "2026-01-31T08:15:30Z"
//   author     who was at the keyboard
//   action     'edit', 'undo' or 'redo'
//   target     the edit's own seq, or that of the edit that was undone or redone
//   label      the edit's name: English with {arguments}; arguments: NAME U+001F VALUE U+001E …
//   changeset  what the edit did; empty for undo and redo, which are the target's turned round or again
//   hash       SHA-256 over the row before's hash and all of the above: a changed row breaks the chain

#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "storage/connection.h"

namespace attune::storage {

enum class Action { edit, undo, redo };

struct JournalEntry {
  std::int64_t seq = 0;
  std::string time, author;
  Action action = Action::edit;
  std::int64_t target = 0;
  base::Message label;
};

class Journal {
 public:
  // Reads the entries, not the changesets.
  explicit Journal(Connection& connection);

  const std::vector<JournalEntry>& entries() const { return entries_; }
  // The edit that the next undo or redo is about.
  std::optional<std::int64_t> undoable() const;
  std::optional<std::int64_t> redoable() const;
  // How the programme as it is becomes the programme as it was after step `seq` (0: before the first): edits to be
  // taken back, in this order, and then edits to be done again. Throws Error(input) for a step that there is not.
  struct Way {
    std::vector<std::int64_t> take_back, do_again;
  };
  Way way_to(std::int64_t seq) const;
  const JournalEntry& entry(std::int64_t seq) const { return entries_[static_cast<std::size_t>(seq) - 1]; }

  // The bytes of an edit. Throws Error(input) when its row was changed since it was written.
  std::string changeset(std::int64_t seq) const;

  // Writes a row; call accept() with it once its transaction is committed.
  JournalEntry append(Action action, std::int64_t target, std::string author, const base::Message& label,
                      std::string_view changeset);
  void accept(JournalEntry entry);

  // The first row whose hash does not fit; nothing when the chain is whole.
  std::optional<std::int64_t> first_broken() const;

 private:
  // The edits that are in force and those that were taken back, the next one last.
  struct Stacks {
    std::vector<std::int64_t> undo, redo;
    void follow(const JournalEntry& entry);
  };

  Connection* connection_;
  std::vector<JournalEntry> entries_;
  Stacks stacks_;
};

}  // namespace attune::storage
