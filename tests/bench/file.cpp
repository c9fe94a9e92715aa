#include "tests/bench/file.h"

#include <fstream>
#include <vector>

#include "storage/digest.h"
#include "storage/migration.h"
#include "storage/reader.h"
#include "storage/writer.h"

namespace attune::bench {

void write_document(const model::Tables& tables, const std::filesystem::path& file) {
  std::filesystem::remove(file);
  storage::Connection connection(file, storage::Access::create, file);
  connection.execute("PRAGMA synchronous=OFF");
  storage::migrate(connection, storage::migrations());
  storage::Transaction transaction(connection);
  storage::Writer writer(connection);
  model::for_each_entity([&]<class T>() {
    for (const T& row : std::get<model::Table<T>>(tables)) writer.put(row);
  });
  storage::store_digest(connection, storage::digest_of(tables));
  transaction.commit();
}

void read_bytes(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::vector<char> buffer(1 << 20);
  while (stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()))) {
  }
}

void read_values(const std::filesystem::path& file) {
  storage::Connection connection(file, storage::Access::read_only, file);
  model::for_each_entity([&]<class T>() {
    storage::Statement rows(connection, storage::select_rows<T>());
    int columns = 2;
    storage::for_each_column<T>([&](const auto&, int) { ++columns; });
    std::size_t bytes = 0;
    while (rows.step())
      for (int column = 0; column < columns; ++column) bytes += rows.blob(column).size();
    storage::for_each_list<T>([&](const auto& field) {
      storage::Statement items(connection, "SELECT owner, item FROM " + storage::list_table<T>(field.name));
      while (items.step()) bytes += items.blob(0).size() + items.blob(1).size();
    });
  });
}

}  // namespace attune::bench
