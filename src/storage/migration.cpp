#include "storage/migration.h"

#include <array>
#include <system_error>

#include "base/error.h"
#include "base/system_reason.h"
#include "storage/statement.h"

namespace attune::storage {

std::span<const Migration> migrations() {
  static const std::array list = {Migration{1, schema_1}};
  return list;
}

int current_version() { return migrations().back().version; }

void migrate(Connection& connection, std::span<const Migration> steps) {
  const std::int64_t version = connection.single_integer("PRAGMA user_version");
  if (version >= steps.back().version) return;
  Transaction transaction(connection);
  for (const Migration& step : steps)
    if (step.version > version) connection.execute(step.sql);
  connection.execute("PRAGMA user_version=" + std::to_string(steps.back().version));
  connection.execute("PRAGMA application_id=" + std::to_string(application_id));
  transaction.commit();
}

std::filesystem::path back_up(const std::filesystem::path& file, int version) {
  std::filesystem::path backup = file;
  backup += ".v" + std::to_string(version) + ".backup";
  std::error_code failed;
  std::filesystem::copy_file(file, backup, std::filesystem::copy_options::overwrite_existing, failed);
  if (failed)
    throw base::Error(
        base::ErrorKind::output,
        base::Message(N_("{file} has an older form, and the backup copy {backup} cannot be written: {why}"),
                      {{"file", file.string()}, {"backup", backup.string()}})
            .with("why", base::system_reason(failed.value())));
  return backup;
}

std::string schema_text(Connection& connection) {
  std::string text;
  Statement statement(connection,
                      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name");
  while (statement.step())
    for (int column = 0; column < 3; ++column) {
      text += statement.text(column);
      text += '\n';
    }
  return text;
}

std::string expected_schema() {
  Connection empty = Connection::in_memory();
  migrate(empty, migrations());
  return schema_text(empty);
}

}  // namespace attune::storage
