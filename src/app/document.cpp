#include "app/document.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

#include "base/atomic_file.h"
#include "base/error.h"
#include "storage/digest.h"
#include "storage/file_check.h"
#include "storage/file_copy.h"
#include "storage/journal_file.h"
#include "storage/migration.h"
#include "storage/reader.h"
#include "storage/snapshot.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Message;
using storage::Access;
using storage::Action;

std::string login_name() {
  if (const char* name = std::getenv("ATTUNE_AUTHOR"); name != nullptr && *name != '\0') return name;
  if (const passwd* entry = ::getpwuid(::geteuid()); entry != nullptr) return entry->pw_name;
  return {};
}

}  // namespace

Document::Document(storage::Connection connection, bool read_only)
    : connection_(std::move(connection)),
      read_only_(read_only),
      author_(login_name()),
      writer_(std::make_unique<storage::Writer>(connection_)) {}

Document::~Document() {
  // The journal file that TRUNCATE leaves between two edits is not left beside a file that nobody has open.
  if (!read_only_ && !file().empty()) storage::remove_journal(connection_);
}

void Document::set_author(std::string author) { author_ = author.empty() ? login_name() : std::move(author); }

std::unique_ptr<Document> Document::create(const fs::path& file, const model::Programme& programme,
                                           const std::function<void(Document&)>& fill) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(file, ignored)))
    throw Error(ErrorKind::output,
                Message(N_("{file} exists already; choose another name"), {{"file", file.string()}}));
  base::PendingFile pending(file);
  pending.claim();
  {
    storage::Connection connection(pending.path(), Access::create, file);
    storage::migrate(connection, storage::migrations());
    storage::Transaction transaction(connection);
    model::Programme first = programme;
    if (!first.id) first.id = model::Id<model::Programme>::random();
    first.position = 1;
    storage::Writer(connection).put(first);
    storage::store_digest(connection, storage::digest_of(storage::read_tables(connection)));
    transaction.commit();
    if (fill) {
      Document document(std::move(connection), false);
      document.load();
      fill(document);
    }
  }
  pending.commit();
  return open(file);
}

std::unique_ptr<Document> Document::open(const fs::path& file, OpenMode mode) {
  storage::check_header(file);
  try {
    return open_checked(file, mode);
  } catch (const Error& error) {
    // What the database cannot make sense of while a file is opened is a fault of the file, not of the program.
    if (error.kind() != ErrorKind::defect) throw;
    throw Error(ErrorKind::input,
                Message(N_("{file} is damaged and cannot be read; restore a backup copy"), {{"file", file.string()}}));
  }
}

std::unique_ptr<Document> Document::open_checked(const fs::path& file, OpenMode mode) {
  const bool writable = storage::is_writable(file);
  const bool read_only = mode == OpenMode::read_only || !writable;
  if (read_only && writable) storage::finish_interrupted(file);
  storage::Connection connection(file, read_only ? Access::read_only : Access::read_write);
  if (!read_only) {
    const auto version = static_cast<int>(connection.single_integer("PRAGMA user_version"));
    if (version < storage::current_version()) {
      storage::back_up(file, version);
      storage::migrate(connection, storage::migrations());
    }
    connection.execute("PRAGMA journal_mode=TRUNCATE");
  }
  storage::check_structure(connection);
  std::unique_ptr<Document> document(new Document(std::move(connection), read_only));
  document->load();
  return document;
}

void Document::load() {
  data_version_ = connection_.data_version();
  model::Tables tables = storage::read_tables(connection_);
  digest_ = storage::digest_of(tables);
  if (digest_.to_string() != storage::stored_digest(connection_))
    throw Error(ErrorKind::input,
                Message(N_("{file} is damaged: what it holds is not what was written; restore a backup copy"),
                        {{"file", file().string()}}));
  journal_ = std::make_unique<storage::Journal>(connection_);
  snapshot_ = std::make_shared<const model::Curriculum>(std::move(tables));
}

bool Document::refresh() {
  if (connection_.data_version() == data_version_) return false;
  const auto known = static_cast<std::ptrdiff_t>(journal_->entries().size());
  load();
  model::Changes changes;
  changes.everything = true;
  changed.send(changes);
  const auto& entries = journal_->entries();
  if (std::ssize(entries) > known) changed_elsewhere.send({entries.begin() + known, entries.end()});
  return true;
}

void Document::require_writable() const {
  if (read_only_)
    throw Error(ErrorKind::output, Message(N_("{file} is open read-only; save a copy elsewhere to change it"),
                                           {{"file", file().string()}}));
}

bool Document::commit(Action action, const std::function<std::optional<Step>()>& change) {
  require_writable();
  storage::Transaction transaction(connection_);
  // Nobody else can write from here on, but somebody may have before.
  refresh();
  storage::Recording recording(connection_);
  const std::optional<Step> step = change();
  const std::string changeset = recording.changeset();
  if (!step || changeset.empty()) return false;
  auto next = storage::next_snapshot(connection_, snapshot_->tables(), digest_,
                                     storage::read_changeset(connection_, changeset));
  storage::store_digest(connection_, next.digest);
  auto entry =
      journal_->append(action, step->target, author_, step->label, action == Action::edit ? changeset : std::string());
  auto snapshot = std::make_shared<const model::Curriculum>(std::move(next.tables), *snapshot_);
  transaction.commit();

  journal_->accept(std::move(entry));
  snapshot_ = std::move(snapshot);
  digest_ = next.digest;
  changed.send(next.changes);
  return true;
}

bool Document::edit(const Message& label, const std::function<void(Edit&)>& change) {
  return commit(Action::edit, [&]() -> std::optional<Step> {
    Edit edit(*writer_, *snapshot_);
    change(edit);
    return Step{0, label};
  });
}

bool Document::step(Action action) {
  return commit(action, [&]() -> std::optional<Step> {
    const auto target = action == Action::undo ? journal_->undoable() : journal_->redoable();
    if (!target) return std::nullopt;
    const std::string changeset = journal_->changeset(*target);
    if (action == Action::undo)
      storage::apply_inverted(connection_, changeset);
    else
      storage::apply(connection_, changeset);
    return Step{*target, journal_->entry(*target).label};
  });
}

bool Document::undo() { return step(Action::undo); }
bool Document::redo() { return step(Action::redo); }

const storage::JournalEntry* Document::next_undo() const {
  const auto seq = journal_->undoable();
  return seq ? &journal_->entry(*seq) : nullptr;
}

const storage::JournalEntry* Document::next_redo() const {
  const auto seq = journal_->redoable();
  return seq ? &journal_->entry(*seq) : nullptr;
}

std::vector<storage::StoredChange> Document::changes_of(std::int64_t seq) {
  return storage::read_changeset(connection_, journal_->changeset(journal_->entry(seq).target));
}

void Document::walk(storage::Connection& connection, std::int64_t seq) const {
  const storage::Journal::Way way = journal_->way_to(seq);
  for (const std::int64_t step : way.take_back) storage::apply_inverted(connection, journal_->changeset(step));
  for (const std::int64_t step : way.do_again) storage::apply(connection, journal_->changeset(step));
}

model::Snapshot Document::past(std::int64_t seq) {
  refresh();
  storage::Connection memory = storage::copy_to_memory(connection_);
  storage::Recording recording(memory);
  walk(memory, seq);
  auto then = storage::next_snapshot(memory, snapshot_->tables(), digest_,
                                     storage::read_changeset(memory, recording.changeset()));
  return std::make_shared<const model::Curriculum>(std::move(then.tables));
}

bool Document::go_back(std::int64_t seq) {
  return commit(Action::edit, [&]() -> std::optional<Step> {
    walk(connection_, seq);
    if (seq == 0) return Step{0, N_("Go back to the beginning")};
    return Step{0, Message(N_("Go back to step {step}"), {{"step", std::to_string(seq)}})};
  });
}

std::unique_ptr<Document> Document::scratch() {
  std::unique_ptr<Document> copy(new Document(storage::copy_to_memory(connection_), false));
  copy->author_ = author_;
  copy->load();
  return copy;
}

void Document::save_copy(const fs::path& to) { storage::copy_file(connection_, to); }

std::vector<Message> Document::check() {
  std::vector<Message> wrong = storage::check_integrity(connection_);
  if (storage::digest_of(storage::read_tables(connection_)).to_string() != storage::stored_digest(connection_))
    wrong.push_back(N_("what the file holds is not what was written"));
  if (const auto seq = journal_->first_broken())
    wrong.push_back(Message(N_("the history was changed from step {step} on"), {{"step", std::to_string(*seq)}}));
  return wrong;
}

}  // namespace attune::app
