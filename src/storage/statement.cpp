#include "storage/statement.h"

#include <sqlite3.h>

#include <cstring>

#include "storage/connection.h"

namespace attune::storage {
namespace {

std::string_view bytes_of(const void* data, int size) {
  return data == nullptr ? std::string_view{}
                         : std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(Connection& connection, std::string_view sql) : connection_(&connection) {
  sqlite3_stmt* statement = nullptr;
  connection.check(
      sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr));
  statement_.reset(statement);
}

Statement& Statement::bind(int parameter, std::string_view text) {
  // A null pointer would bind NULL.
  const char* data = text.data() == nullptr ? "" : text.data();
  connection_->check(sqlite3_bind_text64(statement_.get(), parameter, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind_copy(int parameter, std::string_view text) {
  const char* data = text.data() == nullptr ? "" : text.data();
  // NOLINTNEXTLINE: SQLITE_TRANSIENT is a cast in SQLite's own header.
  const auto copy = reinterpret_cast<sqlite3_destructor_type>(-1);
  connection_->check(sqlite3_bind_text64(statement_.get(), parameter, data, text.size(), copy, SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind_blob(int parameter, std::string_view bytes) {
  connection_->check(
      sqlite3_bind_blob64(statement_.get(), parameter, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bind(int parameter, std::int64_t value) {
  connection_->check(sqlite3_bind_int64(statement_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, double value) {
  connection_->check(sqlite3_bind_double(statement_.get(), parameter, value));
  return *this;
}

Statement& Statement::bind(int parameter, const base::Uuid& id) {
  if (!id) return bind_null(parameter);
  return bind_blob(parameter, bytes_of(id.bytes.data(), static_cast<int>(id.bytes.size())));
}

Statement& Statement::bind_null(int parameter) {
  connection_->check(sqlite3_bind_null(statement_.get(), parameter));
  return *this;
}

bool Statement::step() {
  const int result = sqlite3_step(statement_.get());
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  sqlite3_reset(statement_.get());
  connection_->check(result);
  return false;
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

std::string_view Statement::text(int column) const {
  const auto* data = sqlite3_column_text(statement_.get(), column);
  return bytes_of(data, sqlite3_column_bytes(statement_.get(), column));
}

std::string_view Statement::blob(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  return bytes_of(data, sqlite3_column_bytes(statement_.get(), column));
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_.get(), column); }

base::Uuid Statement::uuid(int column) const {
  base::Uuid id;
  if (const std::string_view bytes = blob(column); bytes.size() == id.bytes.size())
    std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
  return id;
}

}  // namespace attune::storage
