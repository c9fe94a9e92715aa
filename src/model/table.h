#pragma once
// All entities of one kind: immutable, shared between snapshots, dense (0 … size-1) in the order people gave them.

#include <algorithm>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "model/field.h"
#include "model/id_map.h"

namespace attune::model {

// A place in a table. Valid for one snapshot only; identity across snapshots is the Id. (An entity's `position`, which
// orders its kind, is another thing: it counts from 1 and may have holes.)
using Index = std::uint32_t;

// A table after an edit shares the rows that the edit left alone with the table before; what was copied is the order.
template <class T>
class Table {
 public:
  class Iterator {
   public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;

    Iterator() = default;
    explicit Iterator(const T* const* at) : at_(at) {}
    reference operator*() const { return **at_; }
    pointer operator->() const { return *at_; }
    reference operator[](difference_type n) const { return *at_[n]; }
    Iterator& operator+=(difference_type n) { return at_ += n, *this; }
    Iterator& operator-=(difference_type n) { return at_ -= n, *this; }
    Iterator& operator++() { return ++at_, *this; }
    Iterator& operator--() { return --at_, *this; }
    Iterator operator++(int) { return Iterator(at_++); }
    Iterator operator--(int) { return Iterator(at_--); }
    friend Iterator operator+(Iterator a, difference_type n) { return a += n; }
    friend Iterator operator+(difference_type n, Iterator a) { return a += n; }
    friend Iterator operator-(Iterator a, difference_type n) { return a -= n; }
    friend difference_type operator-(Iterator a, Iterator b) { return a.at_ - b.at_; }
    friend auto operator<=>(const Iterator&, const Iterator&) = default;

   private:
    const T* const* at_ = nullptr;
  };

  Table() : Table(std::vector<T>()) {}

  // Sorts by position; entities of the same position by identity, so that the order is always the same.
  explicit Table(std::vector<T> rows) {
    if (!std::is_sorted(rows.begin(), rows.end(), comes_before)) std::sort(rows.begin(), rows.end(), comes_before);
    Data data;
    add(data, std::move(rows));
    data.order.reserve(data.blocks.back()->size());
    for (const T& row : *data.blocks.back()) data.order.push_back(&row);
    data.index = index_over(data.order);
    data_ = std::make_shared<const Data>(std::move(data));
  }

  // With these rows, each in the place of the one with its id where there is one, and without the removed ones.
  Table with(std::vector<T> put, const std::vector<Id<T>>& removed) const {
    Data data = *data_;
    add(data, std::move(put));
    bool moved = false;
    const auto take_out = [&](const Id<T>& id) {
      const auto at = index_of(id);
      if (!at) return;
      data.order[*at] = nullptr;
      moved = true;
    };
    for (const Id<T>& id : removed) take_out(id);
    std::vector<const T*> come;
    for (const T& row : *data.blocks.back()) {
      const auto at = index_of(row.id);
      if (at && (*this)[*at].position == row.position) {
        data.order[*at] = &row;
        continue;
      }
      take_out(row.id);
      come.push_back(&row);
    }
    if (moved) std::erase(data.order, nullptr);
    for (const T* row : come) {
      const auto place = std::upper_bound(data.order.begin(), data.order.end(), row,
                                          [](const T* a, const T* b) { return comes_before(*a, *b); });
      data.order.insert(place, row);
    }
    if (moved || !come.empty()) data.index = index_over(data.order);
    // Every so often rows that nobody sees any more are let go.
    if (data.blocks.size() > most_blocks) return Table(std::vector<T>(Iterator(data.order.data()), end_of(data)));
    return Table(std::make_shared<const Data>(std::move(data)));
  }

  std::size_t size() const { return data_->order.size(); }
  bool empty() const { return data_->order.empty(); }
  const T& operator[](std::size_t index) const { return *data_->order[index]; }
  Iterator begin() const { return Iterator(data_->order.data()); }
  Iterator end() const { return end_of(*data_); }

  std::optional<Index> index_of(const Id<T>& id) const { return data_->index->find(id.uuid); }
  const T* find(const Id<T>& id) const {
    const auto index = index_of(id);
    return index ? data_->order[*index] : nullptr;
  }

  // Whether this is the very same table (not changed from one snapshot to the next).
  bool same_as(const Table& other) const { return data_ == other.data_; }
  // Whether the same entities stand in the same places, whatever else may have changed of them.
  bool same_places_as(const Table& other) const { return data_->index == other.data_->index; }

 private:
  static constexpr std::size_t most_blocks = 100;

  struct Data {
    std::vector<std::shared_ptr<const std::vector<T>>> blocks;  // own the rows
    std::vector<const T*> order;
    std::shared_ptr<const IdMap> index;
  };

  explicit Table(std::shared_ptr<const Data> data) : data_(std::move(data)) {}

  static bool comes_before(const T& a, const T& b) { return std::pair(a.position, a.id) < std::pair(b.position, b.id); }
  static void add(Data& data, std::vector<T> rows) {
    data.blocks.push_back(std::make_shared<const std::vector<T>>(std::move(rows)));
  }
  static Iterator end_of(const Data& data) { return Iterator(data.order.data() + data.order.size()); }
  static std::shared_ptr<const IdMap> index_over(const std::vector<const T*>& order) {
    auto index = std::make_shared<IdMap>();
    index->reset(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) index->insert(order[i]->id.uuid, static_cast<Index>(i));
    return index;
  }

  std::shared_ptr<const Data> data_;
};

}  // namespace attune::model
