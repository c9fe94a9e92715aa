#include "storage/file_check.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <system_error>

#include "base/error.h"
#include "base/system_reason.h"
#include "storage/migration.h"
#include "storage/statement.h"

namespace attune::storage {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;

namespace fs = std::filesystem;

// SQLite's file format: "SQLite format 3\0", then big-endian words; user_version stands at 60, application_id at 68.
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t header_size = 100;

std::string first_bytes(std::ifstream& stream) {
  std::array<char, header_size> header{};
  stream.read(header.data(), header.size());
  return {header.data(), static_cast<std::size_t>(stream.gcount())};
}

// The header must be whole.
std::int32_t word(std::string_view header, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(header[at + i]);
  return static_cast<std::int32_t>(value);
}

bool is_ours(std::string_view header) {
  return header.size() == header_size && header.starts_with(magic) && word(header, 68) == application_id;
}

}  // namespace

void check_header(const fs::path& file) {
  const auto refuse = [&](const char* sentence) -> Error {
    return {ErrorKind::input, Message(sentence, {{"file", file.string()}})};
  };
  const auto cannot_read = [&](int reason) -> Error {
    return {ErrorKind::input, Message(N_("{file} cannot be read: {why}"), {{"file", file.string()}})
                                  .with("why", base::system_reason(reason))};
  };
  std::error_code failed;
  const fs::file_status status = fs::status(file, failed);
  if (status.type() == fs::file_type::none) throw cannot_read(failed.value());
  if (!fs::exists(status)) throw refuse(N_("{file} does not exist"));
  if (!fs::is_regular_file(status)) throw refuse(N_("{file} is not a file"));
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw cannot_read(errno);
  const std::string bytes = first_bytes(stream);
  if (bytes.empty()) throw refuse(N_("{file} is empty; it is not an Attune document"));
  if (!bytes.starts_with(magic)) throw refuse(N_("{file} is not an Attune document; to read a spreadsheet, import it"));
  if (bytes.size() < header_size) throw refuse(N_("{file} is cut short; restore a backup copy"));
  if (!is_ours(bytes))
    throw refuse(N_("{file} is a database of another application, not an Attune document"));
  if (word(bytes, 60) > current_version())
    throw refuse(N_("{file} was made by a newer version of Attune; update Attune to open it"));
}

bool is_document(const fs::path& file) noexcept {
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) return false;
  std::ifstream stream(file, std::ios::binary);
  return stream && is_ours(first_bytes(stream));
}

void check_structure(Connection& connection) {
  const auto refuse = [&](const char* sentence) -> Error {
    return {ErrorKind::input, Message(sentence, {{"file", connection.file().string()}})};
  };
  constexpr double time_limit = 10;
  connection.limit_time(time_limit);
  if (connection.single_text("PRAGMA quick_check(1)") != "ok")
    throw refuse(N_("{file} is damaged; restore a backup copy"));
  if (schema_text(connection) != expected_schema())
    throw refuse(N_("{file} has tables that are not Attune's; it was changed by another program"));
  connection.limit_time(0);
}

std::vector<Message> check_integrity(Connection& connection) {
  std::vector<Message> wrong;
  Statement integrity(connection, "PRAGMA integrity_check(20)");
  while (integrity.step())
    if (const std::string text(integrity.text(0)); text != "ok")
      wrong.push_back(Message(N_("the database is damaged: {what}"), {{"what", text}}));
  Statement references(connection, "PRAGMA foreign_key_check");
  while (references.step())
    wrong.push_back(Message(N_("an entry of {table} refers to one of {other} that does not exist"),
                            {{"table", std::string(references.text(0))}, {"other", std::string(references.text(2))}}));
  return wrong;
}

bool is_writable(const fs::path& file) {
  const fs::path folder = fs::absolute(file).parent_path();
  return ::access(file.c_str(), W_OK) == 0 && ::access(folder.c_str(), W_OK) == 0;
}

}  // namespace attune::storage
