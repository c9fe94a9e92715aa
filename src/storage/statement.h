#pragma once
// A prepared statement. Parameters and columns count from 1 and from 0, as in SQLite. Not safe on two threads.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/uuid.h"

struct sqlite3_stmt;

namespace attune::storage {

class Connection;

class Statement {
 public:
  Statement(Connection& connection, std::string_view sql);

  // The bytes must outlive the next step().
  Statement& bind(int parameter, std::string_view text);
  Statement& bind_copy(int parameter, std::string_view text);
  Statement& bind_blob(int parameter, std::string_view bytes);
  Statement& bind(int parameter, std::int64_t value);
  Statement& bind(int parameter, double value);
  // The nil UUID is stored as NULL. The UUID must outlive the next step().
  Statement& bind(int parameter, const base::Uuid& id);
  Statement& bind_null(int parameter);

  // Whether there is a row. Throws base::Error as Connection says.
  bool step();
  // Runs to the end and makes the statement ready to be used again.
  void run();
  void reset();

  bool is_null(int column) const;
  std::string_view text(int column) const;
  std::string_view blob(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  base::Uuid uuid(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  Connection* connection_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

}  // namespace attune::storage
