#pragma once
// An open document: the file, the snapshot of what it holds, and its history. Every edit is on the disk when edit()
// returns; there is no "save". One thread owns a document; snapshots may go to others.
//
// Two programs may have the same file open: each edit starts from what the file holds then, and refresh() notices what
// others did.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/edit.h"
#include "base/message.h"
#include "base/row_digest.h"
#include "base/signal.h"
#include "model/changes.h"
#include "model/curriculum.h"
#include "storage/changeset.h"
#include "storage/connection.h"
#include "storage/journal.h"

namespace attune::app {

enum class OpenMode { read_write, read_only };

class Document {
 public:
  // Makes a new file with an empty programme and what `fill` adds to it; the file is there only when all of it is.
  // Throws Error(output) when it cannot be written or exists already, and what `fill` throws.
  static std::unique_ptr<Document> create(const std::filesystem::path& file, const model::Programme& programme = {},
                                          const std::function<void(Document&)>& fill = {});

  // Opens a file. One that cannot be written is opened read-only whatever the mode. Throws Error(input) for what is not
  // a whole document; the file is then as it was.
  static std::unique_ptr<Document> open(const std::filesystem::path& file, OpenMode mode = OpenMode::read_write);
  ~Document();

  const std::filesystem::path& file() const { return connection_.file(); }
  bool read_only() const { return read_only_; }
  model::Snapshot snapshot() const { return snapshot_; }

  // Who the history names; the login name unless told otherwise, or where `author` is empty.
  void set_author(std::string author);
  const std::string& author() const { return author_; }

  // The one way to change a document: runs `change` in a transaction, records what it did as one step of the history,
  // and announces it. Returns whether anything changed. An exception leaves no trace. `label` names the edit, without
  // parts: N_("Set level of {code}").
  bool edit(const base::Message& label, const std::function<void(Edit&)>& change);

  // The edit that undo() or redo() is about; nothing where there is none.
  const storage::JournalEntry* next_undo() const;
  const storage::JournalEntry* next_redo() const;
  // Return whether there was anything to do.
  bool undo();
  bool redo();

  // Everything that ever happened, oldest first, and what one edit of it did.
  const std::vector<storage::JournalEntry>& history() const { return journal_->entries(); }
  std::vector<storage::StoredChange> changes_of(std::int64_t seq);

  // The programme as it was after step `seq` of the history; 0: before the first one. Throws Error(input) for a step
  // that there is not.
  model::Snapshot past(std::int64_t seq);
  // Makes it so again, as an edit of its own: nothing is lost, and undo() takes it back. Returns whether anything
  // changed.
  bool go_back(std::int64_t seq);

  // Reads the file again when another program has changed it. Returns whether it had.
  bool refresh();

  // Copies the document, history included, to another file. Throws Error(output).
  void save_copy(const std::filesystem::path& to);

  // A copy in memory with a history of its own, to try things in; see app/what_if.h. It has no file, and it is gone
  // when it is let go.
  std::unique_ptr<Document> scratch();

  // Looks at every page, reference, digest and step of the history: what is wrong; empty when nothing is.
  std::vector<base::Message> check();

  // Sent after every change of the snapshot.
  base::Signal<const model::Changes&> changed;
  // Sent after it when another program made the change: the steps of the history that it added.
  base::Signal<const std::vector<storage::JournalEntry>&> changed_elsewhere;

 private:
  Document(storage::Connection connection, bool read_only);
  static std::unique_ptr<Document> open_checked(const std::filesystem::path& file, OpenMode mode);
  void load();
  void require_writable() const;
  bool step(storage::Action action);
  // Does in `connection`, which holds what the document holds, what leads to the state after step `seq`.
  void walk(storage::Connection& connection, std::int64_t seq) const;
  // What `change` did, for the history; nothing when there was nothing to do.
  struct Step {
    std::int64_t target;
    base::Message label;
  };
  bool commit(storage::Action action, const std::function<std::optional<Step>()>& change);

  storage::Connection connection_;
  bool read_only_;
  std::string author_;
  std::unique_ptr<storage::Writer> writer_;
  std::unique_ptr<storage::Journal> journal_;
  model::Snapshot snapshot_;
  base::RowDigest digest_;
  std::int64_t data_version_ = 0;
};

}  // namespace attune::app
