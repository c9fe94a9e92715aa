#include "storage/journal.h"

#include <algorithm>
#include <iterator>

#include "base/clock.h"
#include "base/error.h"
#include "base/sha256.h"
#include "base/text.h"
#include "storage/statement.h"

namespace attune::storage {
namespace {

constexpr char unit = '\x1f', record = '\x1e';

std::string_view code(Action action) {
  return action == Action::edit ? "edit" : action == Action::undo ? "undo" : "redo";
}

std::string pack(const std::vector<std::pair<std::string, std::string>>& arguments) {
  std::string packed;
  for (const auto& [name, value] : arguments) packed += name + unit + value + record;
  return packed;
}

std::vector<std::pair<std::string, std::string>> unpack(std::string_view packed) {
  std::vector<std::pair<std::string, std::string>> arguments;
  while (!packed.empty()) {
    const std::string_view pair = packed.substr(0, packed.find(record));
    const std::size_t middle = pair.find(unit);
    if (middle != std::string_view::npos) arguments.emplace_back(pair.substr(0, middle), pair.substr(middle + 1));
    packed.remove_prefix(std::min(packed.size(), pair.size() + 1));
  }
  return arguments;
}

std::string hash_of(std::string_view previous, const JournalEntry& entry, std::string_view changeset) {
  std::string row;
  const auto add = [&](std::string_view part) { row += std::to_string(part.size()) + ':' + std::string(part); };
  add(previous);
  add(std::to_string(entry.seq));
  add(entry.time);
  add(entry.author);
  add(code(entry.action));
  add(std::to_string(entry.target));
  add(entry.label.text);
  add(pack(entry.label.arguments));
  add(changeset);
  return base::sha256(row);
}

std::string hash_before(Connection& connection, std::int64_t seq) {
  return connection.single_text("SELECT hash FROM journal WHERE seq = " + std::to_string(seq - 1));
}

}  // namespace

Journal::Journal(Connection& connection) : connection_(&connection) {
  Statement rows(connection, "SELECT seq, time, author, action, target, label, arguments FROM journal ORDER BY seq");
  while (rows.step()) {
    JournalEntry entry;
    entry.seq = rows.integer(0);
    entry.time = rows.text(1);
    entry.author = rows.text(2);
    const std::string_view action = rows.text(3);
    entry.action = action == "edit" ? Action::edit : action == "undo" ? Action::undo : Action::redo;
    entry.target = rows.integer(4);
    entry.label = base::Message(rows.text(5), unpack(rows.text(6)));
    if (entry.seq != static_cast<std::int64_t>(entries_.size()) + 1 || entry.target < 1 || entry.target > entry.seq)
      throw base::Error(base::ErrorKind::input,
                        base::Message(N_("the history of {file} is damaged at step {step}; restore a backup copy"),
                                      {{"file", connection.file().string()}, {"step", std::to_string(entry.seq)}}));
    stacks_.follow(entry);
    entries_.push_back(std::move(entry));
  }
}

void Journal::Stacks::follow(const JournalEntry& entry) {
  const auto move_top = [](std::vector<std::int64_t>& from, std::vector<std::int64_t>& to) {
    if (from.empty()) return;
    to.push_back(from.back());
    from.pop_back();
  };
  switch (entry.action) {
    case Action::edit:
      undo.push_back(entry.seq);
      redo.clear();
      break;
    case Action::undo:
      move_top(undo, redo);
      break;
    case Action::redo:
      move_top(redo, undo);
      break;
  }
}

std::optional<std::int64_t> Journal::undoable() const {
  return stacks_.undo.empty() ? std::nullopt : std::optional(stacks_.undo.back());
}
std::optional<std::int64_t> Journal::redoable() const {
  return stacks_.redo.empty() ? std::nullopt : std::optional(stacks_.redo.back());
}

Journal::Way Journal::way_to(std::int64_t seq) const {
  if (seq < 0 || seq > static_cast<std::int64_t>(entries_.size()))
    throw base::Error(base::ErrorKind::input,
                      base::Message(N_("the history of {file} has no step {step}; it ends at step {last}"),
                                    {{"file", connection_->file().string()},
                                     {"step", std::to_string(seq)},
                                     {"last", std::to_string(entries_.size())}}));
  Stacks then;
  for (std::int64_t step = 1; step <= seq; ++step) then.follow(entry(step));
  const auto parted = std::ranges::mismatch(stacks_.undo, then.undo);
  Way way;
  way.take_back.assign(std::reverse_iterator(stacks_.undo.end()), std::reverse_iterator(parted.in1));
  way.do_again.assign(parted.in2, then.undo.end());
  return way;
}

std::string Journal::changeset(std::int64_t seq) const {
  Statement row(*connection_, "SELECT changeset, hash FROM journal WHERE seq = ?");
  row.bind(1, seq);
  std::string bytes;
  if (row.step()) bytes = row.blob(0);
  if (bytes.empty() || hash_of(hash_before(*connection_, seq), entry(seq), bytes) != row.text(1))
    throw base::Error(base::ErrorKind::input,
                      base::Message(N_("the history of {file} is damaged at step {step}; restore a backup copy"),
                                    {{"file", connection_->file().string()}, {"step", std::to_string(seq)}}));
  return bytes;
}

JournalEntry Journal::append(Action action, std::int64_t target, std::string author, const base::Message& label,
                             std::string_view changeset) {
  JournalEntry entry;
  entry.seq = static_cast<std::int64_t>(entries_.size()) + 1;
  entry.time = base::now_utc();
  entry.author = std::move(author);
  entry.action = action;
  entry.target = action == Action::edit ? entry.seq : target;
  entry.label = label;
  const std::string arguments = pack(label.arguments);
  const std::string hash = hash_of(hash_before(*connection_, entry.seq), entry, changeset);
  Statement(*connection_,
            "INSERT INTO journal (seq, time, author, action, target, label, arguments, changeset, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .bind(1, entry.seq)
      .bind(2, std::string_view(entry.time))
      .bind(3, std::string_view(entry.author))
      .bind(4, code(action))
      .bind(5, entry.target)
      .bind(6, std::string_view(entry.label.text))
      .bind(7, std::string_view(arguments))
      .bind_blob(8, changeset)
      .bind(9, std::string_view(hash))
      .run();
  return entry;
}

void Journal::accept(JournalEntry entry) {
  stacks_.follow(entry);
  entries_.push_back(std::move(entry));
}

std::optional<std::int64_t> Journal::first_broken() const {
  std::string previous;
  Statement rows(*connection_, "SELECT seq, changeset, hash FROM journal ORDER BY seq");
  while (rows.step()) {
    const std::int64_t seq = rows.integer(0);
    if (seq > static_cast<std::int64_t>(entries_.size()) || hash_of(previous, entry(seq), rows.blob(1)) != rows.text(2))
      return seq;
    previous = rows.text(2);
  }
  return std::nullopt;
}

}  // namespace attune::storage
