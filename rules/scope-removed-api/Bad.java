class Bad {
}
